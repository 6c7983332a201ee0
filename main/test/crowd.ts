import { newId, systemClock } from '../kernel/clock.ts';
import { PersonInput } from '../../shared/people/schema.ts';

/** Given names and surnames that go together; those of the people under test are not among them as pairs. */
const PEOPLES: readonly { script: string; given: string; surnames: string }[] = [
  { script: 'Latn', given: 'James Mary John Patricia Robert Jennifer Michael Linda William Elizabeth David Barbara Thomas Susan Charles Karen', surnames: 'Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Taylor Moore Jackson Martin Thompson White Harris Clark Lewis Walker Hall' },
  { script: 'Latn', given: 'José María Antonio Carmen Manuel Josefa Francisco Isabel Luis Pilar Javier Teresa Miguel Ana Carlos Lucía', surnames: 'García Rodríguez González Fernández López Martínez Sánchez Pérez Gómez Martín Jiménez Ruiz Hernández Díaz Moreno Muñoz Álvarez Romero' },
  { script: 'Latn', given: 'Lukas Anna Maximilian Sophie Felix Marie Jonas Emma Paul Hannah Leon Mia Finn Lena Björn Jürgen', surnames: 'Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein Wolf Schröder Neumann' },
  { script: 'Latn', given: 'Mohamed Fatima Ahmed Aisha Ali Khadija Omar Zainab Hassan Maryam Yusuf Amina Ibrahim Salma Khalid Nour', surnames: 'Hassan Ibrahim Saleh Mansour Haddad Khoury Nasser Farouk Aziz Rahman Hussein Osman Bakr Salem Zaki Fahmy Shahin Darwish' },
  { script: 'Latn', given: 'Oluwaseun Chinedu Ngozi Adebayo Funmilayo Emeka Amara Tunde Kwame Abena Kofi Ama Yaw Akosua Sipho Thandi', surnames: 'Okafor Adeyemi Nwosu Balogun Eze Mensah Owusu Boateng Asante Dlamini Nkosi Zulu Mokoena Abiola Okonkwo Agyeman' },
  { script: 'Latn', given: 'Nguyen Thi Van Minh Duc Hoa Linh Tuan Hung Lan Mai Phuong Quang Thanh Trang Huong', surnames: 'Nguyen Tran Le Pham Hoang Phan Vu Vo Dang Bui Do Ho Ngo Duong Ly' },
  { script: 'Cyrl', given: 'Александр Мария Дмитрий Анна Сергей Елена Андрей Ольга Алексей Наталья Михаил Ирина Николай Татьяна Павел Юлия', surnames: 'Смирнов Кузнецов Попов Васильев Соколов Михайлов Новиков Фёдоров Морозов Волков Алексеев Лебедев Семёнов Егоров Козлов Степанов' },
  { script: 'Arab', given: 'أحمد فاطمة علي عائشة عمر خديجة حسن مريم إبراهيم زينب خالد سلمى كريم نور طارق ليلى', surnames: 'الحسن إبراهيم صالح منصور الحداد الخوري ناصر فاروق عزيز عثمان سالم زكي فهمي شاهين درويش القاسم' },
  { script: 'Hani', given: '伟 芳 娜 秀英 敏 静 丽 强 磊 军 洋 勇 艳 杰 娟 涛', surnames: '李 王 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林' },
  { script: 'Hang', given: '서준 하윤 도윤 서연 시우 지우 예준 하은 주원 서윤 지호 민서 준서 채원 건우 수아', surnames: '김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황' },
]; // prettier-ignore

/** So many people of many peoples, the same in every run but for their ids. */
export function* aCrowd(count: number): Generator<PersonInput> {
  for (let index = 0; index < count; index++) {
    const people = PEOPLES[index % PEOPLES.length];
    if (people === undefined) return;
    const turn = Math.floor(index / PEOPLES.length);
    const given = people.given.split(' ');
    const surnames = people.surnames.split(' ');
    const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? '';
    const second = turn % 3 === 0 ? ` ${pick(given, turn * 7 + 5)}` : '';
    const digits = String(10_000_019 + index * 7_919).padStart(8, '0');
    yield PersonInput.parse({
      names: [
        {
          id: newId(systemClock),
          given: pick(given, turn) + (people.script === 'Hani' ? '' : second),
          surname: pick(surnames, Math.floor(turn / given.length) + turn * 3),
          script: people.script,
        },
      ],
      birthDate: `${String(1940 + (index % 70))}-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`,
      documents: [{ id: newId(systemClock), number: `P${digits}` }],
      contactPoints: [
        {
          id: newId(systemClock),
          kind: 'mobile',
          value: `+351 9${digits.slice(0, 2)} ${digits.slice(2, 5)} ${digits.slice(5)}`,
        },
      ],
      addresses: [
        {
          id: newId(systemClock),
          text: `Rua ${String(index)}`,
          place: pick(['Lisboa', 'Porto', 'Faro', 'Braga'], index),
        },
      ],
    });
  }
}
