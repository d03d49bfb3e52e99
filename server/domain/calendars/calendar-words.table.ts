/** What calendars and what stands in them are called, in both languages. `{{name}}` is a person, `{{year}}` since when. */
export const calendarWords = {
  es: {
    occasions: 'Cumpleaños y ocasiones',
    'follow-ups': 'Seguimientos',
    'follow-up-days': 'Seguimientos (días)',
    birthday: 'Cumpleaños de {{name}}',
    wedding: 'Aniversario de boda de {{name}}',
    nameDay: 'Santo de {{name}}',
  },
  en: {
    occasions: 'Birthdays and occasions',
    'follow-ups': 'Follow-ups',
    'follow-up-days': 'Follow-ups (days)',
    birthday: 'Birthday of {{name}}',
    wedding: 'Wedding anniversary of {{name}}',
    nameDay: 'Name day of {{name}}',
  },
} as const
