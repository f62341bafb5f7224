/** The months in English, as reports and tables write them. Not `Intl`: the outcome must not depend on the machine. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
