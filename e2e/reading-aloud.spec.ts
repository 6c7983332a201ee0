import { expect, test } from './fixtures.ts';
import { Lock } from './models/Lock.ts';
import { Palette } from './models/Palette.ts';
import { PeopleListScreen } from './models/PeopleListScreen.ts';
import { PersonForm } from './models/PersonForm.ts';

// What a screen reader is given: roles, names and states of the main screens, in their order.
test('the main screens read aloud as they look', async ({ app }) => {
  const page = await app.openMission();
  const palette = new Palette(page);

  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - link "Skip to the content"
    - navigation "Main navigation":
      - list:
        - listitem:
          - link "Home"
        - listitem:
          - link "People"
        - listitem:
          - link "Contacts"
        - listitem:
          - link "Briefings"
        - listitem:
          - link "Cases"
        - listitem:
          - link "Exchange"
        - listitem:
          - link "Settings"
    - banner:
      - button "Search people, screens, commands"
      - button "Lock Chancery"
    - main:
      - heading "Home" [level=1]
      - heading "Nothing needs you today" [level=2]
      - region "Where to begin":
        - heading "Where to begin" [level=2]
        - list:
          - listitem:
            - link /Register a person/
  `);

  await palette.run('register', 'Register a person');
  const form = new PersonForm(page);
  await form.submit();
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - heading "Register a person" [level=1]
    - region "Who":
      - group "Names":
        - group "Name 1":
          - textbox "Given names" [invalid]
          - paragraph: Enter at least one name, given name or surname.
          - textbox "Surname"
          - button "Patronymic, order, script"
        - button "Add another name"
      - group "Date of birth":
        - 'textbox "Date of birth: Day"'
        - 'combobox "Date of birth: Month"'
        - 'textbox "Date of birth: Year"'
        - checkbox "About"
      - combobox "Calendar"
      - textbox "Place of birth"
      - combobox "Nationalities"
    - alert:
      - paragraph: Something entered here cannot be kept as it is.
    - button "Register"
    - button "Cancel"
  `);

  await form.type({ given: 'Ingrid', surname: 'Solberg', day: '3', month: 'May', year: '1984' });
  await form.submit();
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - article:
      - heading "Solberg, Ingrid" [level=1]
      - term: Date of birth
      - definition: /3 May 1984 · \\d+ years/
      - term: Nationality
      - definition: Not known
      - button "Archive"
      - button "Edit"
      - region "How to reach them":
        - heading "How to reach them" [level=2]
        - paragraph: No number or address known
      - region "Timeline":
        - heading "Timeline" [level=2]
        - list:
          - listitem:
            - paragraph: Amina Rahal made this record
  `);

  const list = new PeopleListScreen(page);
  await list.open();
  await list.grid.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Alt+Enter');
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - heading "People" [level=1]
    - button "Register a person"
    - search "Filters":
      - textbox "Name, number, place"
      - button "Nationality"
      - button "Warden zone"
      - button "More filters"
      - status: 1 entry
      - combobox "Group by"
      - button "Columns"
    - grid "People":
      - rowgroup:
        - row:
          - columnheader "Choose everything in the list":
            - checkbox "Choose everything in the list"
          - columnheader "Name":
            - button "Name"
          - columnheader "Nationality"
      - rowgroup:
        - row /Solberg, Ingrid/:
          - gridcell "Solberg, Ingrid"
    - complementary "Details of the selected row":
      - heading "Solberg, Ingrid" [level=2]
      - button "Close"
      - button "Open"
  `);

  await palette.type('ingrid');
  await palette.option('Solberg, Ingrid').waitFor();
  await expect(page.getByRole('dialog')).toMatchAriaSnapshot(`
    - dialog "Search people, screens, commands":
      - combobox "Search people, screens, commands" [expanded]: ingrid
      - listbox "Search people, screens, commands":
        - group "People":
          - option /Solberg, Ingrid/ [selected]
  `);
  await page.keyboard.press('Escape');

  await new Lock(app).lock();
  await expect(app.page.locator('body')).toMatchAriaSnapshot(`
    - main:
      - heading "Chancery" [level=1]
      - paragraph: Locked. Enter the passphrase of this mission.
      - textbox "Passphrase"
      - button "Show"
      - button "Unlock"
      - button "Passphrase lost? Use the recovery code"
      - navigation "Language":
        - button "English" [pressed]
        - button "Français"
        - button "العربية"
  `);
});
