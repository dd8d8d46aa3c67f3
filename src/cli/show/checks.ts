// What `doctor` found, as people read it: by groups, one line for each check, and under it what to do.
import { groups, type Check, type Verdict } from '../../core/doctor/check.ts';
import { counted } from '../../core/render/counted.ts';
import { oneLine } from '../../core/render/escape.ts';
import { columns, width, wrap, type Style, type Styles } from '../../demo/terminal/screen.ts';

const words: Readonly<Record<Verdict, string>> = { ok: 'ok', warning: 'warn', problem: 'fix', unknown: '?' };

/** All checks with headings, and a last line that sums them up. */
export function checkLines(checks: readonly Check[], styles: Styles): readonly string[] {
  const names = Math.max(0, ...checks.map(({ name }) => width(oneLine(name))));
  return [
    ...groups.flatMap((group) => {
      const found = checks.filter((check) => check.group === group);
      if (found.length === 0) return [];
      return [styles.bold(group), ...found.flatMap((check) => lines(check, names, styles)), ''];
    }),
    verdict(checks, styles),
  ];
}

function lines(check: Check, names: number, styles: Styles): readonly string[] {
  const { name, message, hint, details = [], file, line, column } = check;
  const margin = names + 10;
  const at =
    line === undefined ? '' : `${[file, line, column].filter((part) => part !== undefined).join(':')} `;
  const under = (text: string, style: Style): string[] =>
    text === ''
      ? []
      : wrap(oneLine(text), columns - margin).map((each) => `${' '.repeat(margin)}${style(each)}`);
  const [first = '', ...rest] = wrap(oneLine(`${at}${message}`), columns - margin);
  const word = styleOf(check.verdict, styles)(words[check.verdict].padEnd(4));
  const label = oneLine(name);
  return [
    `  ${word}  ${label}${' '.repeat(names - width(label) + 2)}${first}`,
    ...rest.map((each) => `${' '.repeat(margin)}${each}`),
    ...under(hint ?? '', check.verdict === 'problem' ? styles.cyan : styles.dim),
    ...under(details.join(', '), styles.dim),
  ];
}

function styleOf(verdict: Verdict, { green, yellow, red, dim }: Styles): Style {
  return { ok: green, warning: yellow, problem: red, unknown: dim }[verdict];
}

function verdict(checks: readonly Check[], { green, red, yellow }: Styles): string {
  const count = (wanted: Verdict): number => checks.filter((check) => check.verdict === wanted).length;
  const [problems, warnings, open] = [count('problem'), count('warning'), count('unknown')];
  const rest = [
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
    ...(open > 0 ? [`${open} not looked at`] : []),
  ].join(', ');
  const more = rest === '' ? '' : ` (${rest})`;
  if (problems > 0) return `${red(`${counted(problems, 'thing')} to fix`)}${more}.`;
  return warnings > 0 ? `${yellow('Nothing must be fixed')}${more}.` : `${green('All is well')}${more}.`;
}
