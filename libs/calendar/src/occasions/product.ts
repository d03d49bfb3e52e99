/** What the calendars written here say they were made by. */
export const PRODUCT = '-//Lazo//Calendar//EN'
