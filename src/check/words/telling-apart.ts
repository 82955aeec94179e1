/** Words by which two sentences that are otherwise alike speak of different things: "the east gate", "the west gate". */
export const tellingApart: ReadonlySet<string> = new Set(
  (
    'north south east west northern southern eastern western upper lower inner outer left right front rear back first second ' +
    'third fourth fifth primary secondary alternate day days night nights evening morning weekday weekend january february ' +
    'march april may june july august september october november december monday tuesday wednesday thursday friday saturday ' +
    'sunday one two three four five six seven eight nine ten internal external public agency police fire medical'
  ).split(' '),
)
