// Plan files as people write them: the same values in any style of YAML, with comments everywhere.
import fc from 'fast-check';

/** Text that YAML would like to read as something else. */
export const nasty = fc.constantFrom(
  'yes', 'no', 'true', 'null', '~', '012', '0x1F', '1e3', '+1', '-1', '.5', '2026-12-01', '12:30:45',
  '# x', 'a # b', 'a #b', 'Fix #42', 'a: b', 'a:', ': b', '- [ ] a', '- a', '-', '? a', '[a]', '{a}', '{{ a }}', 'a, b',
  '---', '...', '--- a', '&a', '*a', '!a', '%a', '@a', '`a`', '|', '> a', "it's", '"a"', "'a'", '"', "'", 'a\\b', '\\n',
  'a\tb', 'a\t# b', 'ünï © 漢字 🎉', 'a\u00a0b', 'a\u2028b', 'a\ufeffb', 'a\u0007b', 'a\u0085b', '<<', '=', 'a  b', 'https://e.com/#a?b=c&d',
  'word '.repeat(60).trim(), 'x'.repeat(300), 'done', 'done: a', ' outer ', '\touter\t',
); // prettier-ignore

export const nastyText = fc.oneof(
  nasty,
  fc.array(fc.oneof(nasty, fc.constantFrom('', '  ', '  indented', '\ttabbed', 'trailing  ', '```', '- [x] a')), {
    minLength: 2,
    maxLength: 5,
  }).map((lines) => lines.join('\n')),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
  fc.constantFrom('a\r\nb', 'a\rb', 'a\n\n\nb', 'a\n'),
); // prettier-ignore

export interface Styles {
  readonly seed: number;
  readonly lineEnd: '\n' | '\r\n';
  readonly bom: boolean;
  readonly lastBreak: boolean;
  readonly list: 0 | 2 | 4;
  readonly item: 2 | 4;
  readonly spaced: boolean;
  readonly comments: boolean;
  readonly flow: number;
}

export const styles: fc.Arbitrary<Styles> = fc.record({
  seed: fc.nat(),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  bom: fc.boolean(),
  lastBreak: fc.boolean(),
  list: fc.constantFrom(0, 2, 4),
  item: fc.constantFrom(2, 4),
  spaced: fc.boolean(),
  comments: fc.boolean(),
  flow: fc.constantFrom(0, 0.3, 1),
});

/** A plan PREF with four tasks in two phases and two below, and every key in some of them. */
export function styledPlan(style: Styles): string {
  let state = style.seed % 2147483647 || 1;
  let comments = 0;
  const random = (): number => (state = (state * 48271) % 2147483647) / 2147483647;
  const chance = (part: number): boolean => random() < part;
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
  const pad = (columns: number): string => ' '.repeat(columns);
  const behind = (): string =>
    style.comments && chance(0.3)
      ? `${pick([' ', '  ', '\t'])}# c${(comments += 1)}: x`
      : chance(0.1)
        ? pick([' ', '  '])
        : '';
  const above = (column: number): string[] => [
    ...(style.comments && chance(0.3) ? [`${pad(column)}# c${(comments += 1)} - a`] : []),
  ];
  const scalar = (text: string): string =>
    pick([text, `'${text}'`, `"${text}"`, `"${text.replace('a', '\\u0061')}"`]);
  const list = (key: string, column: number, items: readonly string[]): string[] => {
    if (chance(style.flow)) {
      const pads = pick(['', ' ']);
      const lined = chance(0.3);
      if (!lined) return [`${pad(column)}${key}: [${pads}${items.join(', ')}${pads}]${behind()}`];
      return [
        `${pad(column)}${key}: [${behind()}`,
        ...items.map((item) => `${pad(column + 4)}${item},${behind()}`),
        `${pad(column + 2)}]${behind()}`,
      ];
    }
    const dash = column + style.list;
    return [
      `${pad(column)}${key}:${behind()}`,
      ...items.flatMap((item) => [...above(dash), `${pad(dash)}-${pad(style.item - 1)}${item}${behind()}`]),
    ];
  };
  const text = (key: string, column: number): string[] => {
    const [a, b, c] = ['One two three,', 'four five six.', 'Seven eight nine.'];
    const inner = pad(column + pick([2, 4]));
    const note = style.comments && chance(0.3) ? ` # c${(comments += 1)}` : '';
    return pick([
      () => [
        `${pad(column)}${key}: |${pick(['', '-', '+'])}${note}`,
        `${inner}${a}`,
        '',
        `${inner}${b}`,
        `${inner}  ${c}`,
      ],
      () => [
        `${pad(column)}${key}: >${pick(['', '-', '+'])}${note}`,
        `${inner}${a}`,
        `${inner}${b}`,
        '',
        `${inner}${c}`,
      ],
      () => [`${pad(column)}${key}: ${a}`, `${inner}${b}`, '', `${inner}${c}${behind()}`],
      () => [`${pad(column)}${key}: "${a}`, `${inner}${b}`, '', `${inner}${c}"${behind()}`],
      () => [`${pad(column)}${key}: '${a}`, `${inner}${b} ${c}'${behind()}`],
      () => [`${pad(column)}${key}:${behind()}`, `${inner}${a} ${b}${behind()}`],
      () => [`${pad(column)}? ${key}`, `${pad(column)}: ${scalar(a)}${behind()}`],
      () => [`${pad(column)}${key}: |2${note}`, `${pad(column + 2)}${a}`, `${pad(column + 2)}  ${b}`],
    ])();
  };
  const task = (number: number, dash: number): string[] => {
    const title = `Task ${number}`;
    if (chance(style.flow / 2))
      return [
        ...above(dash),
        `${pad(dash)}- {id: PREF-${number}, title: ${scalar(title)}, labels: [a, 'b'], acceptance: [x, done: y], status: To Do}${behind()}`,
      ];
    const own = chance(0.1);
    const column = own ? dash + 4 : dash + style.item;
    const keys = [
      () => [`${pad(column)}status: ${scalar('To Do')}${behind()}`],
      () => [`${pad(column)}assignee: ${scalar('ada')}${behind()}`],
      () => [`${pad(column)}sprint: ${pick(['25', '012', scalar('Sprint 25')])}${behind()}`],
      () => [`${pad(column)}estimate: ${pick(['3', '1e3', '0x1F'])}${behind()}`],
      () => [`${pad(column)}due:${behind()}`],
      () => list('labels', column, ['a', "'b c'", '"d"']),
      () => list('depends-on', column, ['PREF-1', 'PREF-2']),
      () => text('description', column),
      () => text('context', column),
      () =>
        list('acceptance', column, ['First one', "done: 'Second, two'", '"Third: three"', 'done: Fourth']),
      () => list('resources', column, ['Runbook: https://e.com/#a', 'https://e.com/b']),
      () => [
        `${pad(column)}properties:${behind()}`,
        ...above(column + 2),
        `${pad(column + 2)}Team: Platform${behind()}`,
        `${pad(column + 2)}"Size": 2${behind()}`,
      ],
    ].filter(() => chance(0.6));
    const lines = [
      () => [`${pad(column)}id: PREF-${number}${behind()}`],
      () => [`${pad(column)}title: ${scalar(title)}${behind()}`],
      ...keys,
    ].flatMap((key) => [...above(column), ...key()]);
    const first = lines.findIndex((line) => !line.trimStart().startsWith('#'));
    const head = own
      ? [`${pad(dash)}-${behind()}`, ...lines.slice(0)]
      : [...lines.slice(0, first).map((line) => pad(dash) + line.trimStart()),
         `${pad(dash)}-${pad(style.item - 1)}${lines[first]!.slice(column)}`, ...lines.slice(first + 1)]; // prettier-ignore
    return [
      ...above(dash),
      ...head,
      ...(style.comments && chance(0.1) ? [`${pad(column)}# c${(comments += 1)}`] : []),
    ];
  };
  const tasks = (numbers: readonly number[], column: number): string[] => [
    `${pad(column)}tasks:${behind()}`,
    ...numbers.flatMap((number, index) => [
      ...(style.spaced && index > 0 ? [''] : []),
      ...task(number, column + style.list),
    ]),
  ];
  const phase = (title: string, numbers: readonly number[]): string[] => [
    ...above(style.list),
    `${pad(style.list)}-${pad(style.item - 1)}title: ${scalar(title)}${behind()}`,
    ...(chance(0.5) ? [`${pad(style.list + style.item)}goal: ${scalar('A goal')}${behind()}`] : []),
    ...(numbers.length > 0 ? tasks(numbers, style.list + style.item) : []),
  ];
  const lines = [
    ...above(0),
    `title: ${scalar('Preferences a')}${behind()}`,
    `key: PREF${behind()}`,
    `owner: &me ada${behind()}`,
    `spec: *me${behind()}`,
    ...(chance(0.5) ? text('summary', 0) : []),
    ...(style.spaced ? [''] : []),
    `phases:${behind()}`,
    ...phase('One', [1, 2]),
    ...(style.spaced ? [''] : []),
    ...phase('Two', [3]),
    ...phase('Three', []),
    ...(style.spaced ? ['', '# apart', ''] : []),
    ...tasks([4, 5], 0),
    ...(chance(0.5) ? list('success-criteria', 0, ['Good', 'done: Better']) : []),
    ...(style.comments ? ['', '# the end'] : []),
  ];
  return (style.bom ? '\uFEFF' : '') + lines.join(style.lineEnd) + (style.lastBreak ? style.lineEnd : '');
}
