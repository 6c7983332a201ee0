/** Names that Windows gives to zones, each with a zone of IANA that stands for it. @see Unicode CLDR, windowsZones, territory 001 */
const TABLE = `
dateline|Etc/GMT+12 utc-11|Etc/GMT+11 aleutian|America/Adak hawaiian|Pacific/Honolulu marquesas|Pacific/Marquesas
alaskan|America/Anchorage utc-09|Etc/GMT+9 pacific_(mexico)|America/Tijuana utc-08|Etc/GMT+8 pacific|America/Los_Angeles
us_mountain|America/Phoenix mountain_(mexico)|America/Mazatlan mountain|America/Denver yukon|America/Whitehorse
central_america|America/Guatemala central|America/Chicago easter_island|Pacific/Easter
central_(mexico)|America/Mexico_City canada_central|America/Regina sa_pacific|America/Bogota
eastern_(mexico)|America/Cancun eastern|America/New_York haiti|America/Port-au-Prince cuba|America/Havana
us_eastern|America/Indiana/Indianapolis turks_and_caicos|America/Grand_Turk paraguay|America/Asuncion
atlantic|America/Halifax venezuela|America/Caracas central_brazilian|America/Cuiaba sa_western|America/La_Paz
pacific_sa|America/Santiago newfoundland|America/St_Johns tocantins|America/Araguaina
e._south_america|America/Sao_Paulo sa_eastern|America/Cayenne argentina|America/Buenos_Aires
greenland|America/Godthab montevideo|America/Montevideo magallanes|America/Punta_Arenas
saint_pierre|America/Miquelon bahia|America/Bahia utc-02|Etc/GMT+2 mid-atlantic|Etc/GMT+2 azores|Atlantic/Azores
cape_verde|Atlantic/Cape_Verde gmt|Europe/London greenwich|Atlantic/Reykjavik sao_tome|Africa/Sao_Tome
morocco|Africa/Casablanca w._europe|Europe/Berlin central_europe|Europe/Budapest romance|Europe/Paris
central_european|Europe/Warsaw w._central_africa|Africa/Lagos namibia|Africa/Windhoek jordan|Asia/Amman
gtb|Europe/Bucharest middle_east|Asia/Beirut egypt|Africa/Cairo e._europe|Europe/Chisinau syria|Asia/Damascus
west_bank|Asia/Hebron south_africa|Africa/Johannesburg fle|Europe/Kiev israel|Asia/Jerusalem
south_sudan|Africa/Juba kaliningrad|Europe/Kaliningrad sudan|Africa/Khartoum libya|Africa/Tripoli
arabic|Asia/Baghdad turkey|Europe/Istanbul arab|Asia/Riyadh belarus|Europe/Minsk russian|Europe/Moscow
e._africa|Africa/Nairobi iran|Asia/Tehran arabian|Asia/Dubai astrakhan|Europe/Astrakhan azerbaijan|Asia/Baku
russia_time_zone_3|Europe/Samara mauritius|Indian/Mauritius saratov|Europe/Saratov georgian|Asia/Tbilisi
volgograd|Europe/Volgograd caucasus|Asia/Yerevan afghanistan|Asia/Kabul west_asia|Asia/Tashkent
ekaterinburg|Asia/Yekaterinburg pakistan|Asia/Karachi qyzylorda|Asia/Qyzylorda india|Asia/Kolkata
sri_lanka|Asia/Colombo nepal|Asia/Kathmandu central_asia|Asia/Bishkek bangladesh|Asia/Dhaka omsk|Asia/Omsk
myanmar|Asia/Yangon se_asia|Asia/Bangkok altai|Asia/Barnaul w._mongolia|Asia/Hovd
north_asia|Asia/Krasnoyarsk n._central_asia|Asia/Novosibirsk tomsk|Asia/Tomsk china|Asia/Shanghai
north_asia_east|Asia/Irkutsk singapore|Asia/Singapore w._australia|Australia/Perth taipei|Asia/Taipei
ulaanbaatar|Asia/Ulaanbaatar aus_central_w.|Australia/Eucla transbaikal|Asia/Chita tokyo|Asia/Tokyo
north_korea|Asia/Pyongyang korea|Asia/Seoul yakutsk|Asia/Yakutsk cen._australia|Australia/Adelaide
aus_central|Australia/Darwin e._australia|Australia/Brisbane aus_eastern|Australia/Sydney
west_pacific|Pacific/Port_Moresby tasmania|Australia/Hobart vladivostok|Asia/Vladivostok
lord_howe|Australia/Lord_Howe bougainville|Pacific/Bougainville russia_time_zone_10|Asia/Srednekolymsk
magadan|Asia/Magadan norfolk|Pacific/Norfolk sakhalin|Asia/Sakhalin central_pacific|Pacific/Guadalcanal
russia_time_zone_11|Asia/Kamchatka new_zealand|Pacific/Auckland utc+12|Etc/GMT-12 fiji|Pacific/Fiji
kamchatka|Asia/Kamchatka chatham_islands|Pacific/Chatham utc+13|Etc/GMT-13 tonga|Pacific/Tongatapu
samoa|Pacific/Apia line_islands|Pacific/Kiritimati`;

const byName = new Map(
  TABLE.trim()
    .split(/\s+/)
    .map((entry): [string, string] => {
      const [name = '', zone = ''] = entry.split('|');
      return [name.replaceAll('_', ' '), zone];
    }),
);

/** Zones of IANA that stand for those of Windows, each once. */
export const USUAL_ZONES: readonly string[] = [...new Set(byName.values())];

/** The zone that a name of Windows means: `Romance Standard Time`, `Eastern Time (US & Canada)`; `null` when it is none. */
export function windowsZone(name: string): string | null {
  const whole = name.toLowerCase().trim();
  // Apple numbers zones that it met twice.
  const plain = whole.replace(/ \d$/, '').replace(/ \(us & canada\)$/, '');
  const middle = /^(.*?) (?:standard |daylight )?time( \(mexico\))?$/.exec(plain);
  if (middle !== null) return byName.get(`${middle[1] ?? ''}${middle[2] ?? ''}`) ?? null;
  return /^(?:russia time zone \d+|utc[+-]\d\d)$/.test(whole) ? (byName.get(whole) ?? null) : null;
}
