// What `init` has to know: from flags, else asked on a terminal, else missing, and then it says which flags to give.
import { Fault } from '../../core/fault.ts';
import { parseReference } from '../../core/board/references.ts';
import { placeholder } from '../../core/init/files.ts';
import { keyFor } from '../../core/plan/naming.ts';
import type { Answers, Found } from './plan-files.ts';

export interface InitFlags {
  readonly notionParent?: string;
  readonly tasks?: string;
  readonly plans?: string;
  readonly title?: string;
  readonly key?: string;
  readonly action?: string;
  readonly yes?: true;
}

const usualTitle = 'First plan';

/** What can be said without asking; throws a Fault that names the flags where something is missing. */
export function answersOf(flags: InitFlags, found: Found): Answers {
  const missing = missingFlags(flags, found);
  if (missing.length > 0)
    throw new Fault(
      'invalid',
      `There is no terminal to ask on, and these flags are missing: ${missing.join('; ')}.`,
      {
        service: 'runner',
        hint: '`plan-sync init --help` explains each.',
      },
    );
  const wrong = found.config === undefined ? wrongPage(flags.notionParent) : undefined;
  if (wrong !== undefined)
    throw new Fault('invalid', `\`--notion-parent\` is no page of Notion: ${flags.notionParent}.`, {
      service: 'runner',
      hint: wrong,
    });
  return {
    parent: flags.notionParent,
    tasks: flags.tasks,
    plans: flags.plans,
    title: flags.title ?? usualTitle,
    key: flags.key,
    action: flags.action ?? placeholder,
  };
}

/** What to give instead of something that is neither the address of a page nor its id. */
function wrongPage(text: string | undefined): string | undefined {
  return text === undefined || 'id' in parseReference(text)
    ? undefined
    : 'Give its address: in Notion, open the page and choose ••• → Copy link.';
}

function missingFlags(flags: InitFlags, found: Found): readonly string[] {
  const hasPlaces =
    flags.notionParent !== undefined || (flags.tasks !== undefined && flags.plans !== undefined);
  const places = found.config !== undefined || hasPlaces;
  const title = found.plans.length > 0 || flags.title !== undefined || flags.yes === true;
  return [
    ...(places ? [] : ['`--notion-parent`, or both `--tasks` and `--plans`']),
    ...(title ? [] : ['`--title`, or `--yes` for the usual one']),
  ];
}

/** Somebody pressed Escape. */
class GivenUp extends Error {}

/** The same with questions for what no flag says; undefined where somebody gives up. */
export async function ask(flags: InitFlags, found: Found): Promise<Answers | undefined> {
  try {
    const places = await askPlaces(flags, found);
    const plan = found.plans.length > 0 || flags.yes ? {} : await askPlan(flags);
    return answersOf({ ...flags, ...places, ...plan }, found);
  } catch (thrown) {
    if (thrown instanceof GivenUp) return undefined;
    throw thrown;
  }
}

async function askPlaces(flags: InitFlags, found: Found): Promise<Partial<InitFlags>> {
  if (missingFlags({ ...flags, yes: true }, found).length === 0) return {};
  const { select } = await import('@clack/prompts');
  const how = await answered(
    select({
      message: 'Where in Notion?',
      options: [
        { value: 'create', label: 'Create the databases under a page' },
        { value: 'use', label: 'Use two databases that are there' },
      ],
    }),
  );
  if (how === 'create')
    return { notionParent: await line('Address of the page, shared with the integration', '', wrongPage) };
  return {
    tasks: flags.tasks ?? (await line('The tasks database: its address, or its exact title')),
    plans: flags.plans ?? (await line('The plans database: its address, or its exact title')),
  };
}

async function askPlan(flags: InitFlags): Promise<{ readonly title: string; readonly key: string }> {
  const title = flags.title ?? (await line('Title of a first plan', usualTitle));
  if (flags.key !== undefined) return { title, key: flags.key };
  const key = await line(
    'Its key, with which the IDs of its tasks begin',
    keyFor(title, new Set()),
    (text) =>
      /^[A-Z][A-Z0-9]{1,9}$/i.test(text)
        ? undefined
        : 'A letter and then one to nine letters and digits, as in PREF.',
  );
  return { title, key: key.toUpperCase() };
}

/** One line of text; an empty one means `usual`. */
async function line(
  message: string,
  usual = '',
  wrong: (text: string) => string | undefined = () => undefined,
): Promise<string> {
  const { text } = await import('@clack/prompts');
  const validate = (value: string | undefined): string | undefined => {
    const given = (value ?? '').trim() || usual;
    return given === '' ? 'Something has to stand here.' : wrong(given);
  };
  return (await answered(text({ message, defaultValue: usual, placeholder: usual, validate }))).trim();
}

async function answered<T extends string>(question: Promise<T | symbol>): Promise<T> {
  const answer = await question;
  if (typeof answer === 'symbol') throw new GivenUp();
  return answer;
}
