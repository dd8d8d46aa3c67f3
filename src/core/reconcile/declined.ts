// Changes that people decided against while Notion still shows them. The files' values go back there like any other
// change of a file; only what people changed since is a change of theirs.
import { merge } from '../body/merge.ts';
import { pieces, textOf } from '../body/pieces.ts';
import { makeBase, notionBase, repoBase, type Base, type Pull, type TaskState } from '../state/model.ts';
import { land } from './land.ts';
import { nameOf } from './proposed.ts';
import type { Known } from './steps.ts';

/** Whether a field holds several values that are merged one by one, as the pieces of a text are. */
type IsSet = (pull: Pull, field: string) => boolean;
type State = Partial<Pick<TaskState, 'fields' | 'sections'>>;

/**
 * The states as if people had changed nothing in Notion beyond these pulls, and the files nothing by them: only what
 * people changed since is then a change.
 */
export function seen(known: Known, declined: readonly Pull[], isSet: IsSet): Known {
  return land(
    known,
    declined.map((pull) => {
      const { fields = {}, sections = {} } = stateOf(known, pull);
      const sets = Object.entries(pull.fields).filter(([field]) => isSet(pull, field));
      return {
        ...pull,
        fields: { ...halves(fields, pull.fields), ...Object.fromEntries(sets) },
        sections: halves(sections, pull.sections),
      };
    }),
  );
}

/**
 * What becomes of these pulls' bases. Notion still shows what was declined, so that both sides are regarded as having
 * agreed on it: the file takes it back there. Where people changed the same again, that is theirs and nobody's answer.
 * @param known the states before anything was declined
 * @param pulls what people changed since, by `seen`
 * @returns `before`: the states now; `again`: a pull of these as it lands once the files have it
 */
export function takenBack(
  known: Known,
  declined: readonly Pull[],
  pulls: readonly Pull[],
  isSet: IsSet,
): { readonly before: Known; readonly again: (pull: Pull) => Pull } {
  const renewed = new Map(pulls.map((pull) => [nameOf(pull), pull]));
  const refused = new Map(declined.map((pull) => [nameOf(pull), pull]));
  const texts = (pull: Pull, before: Pull): readonly (readonly [string, Renewal])[] =>
    Object.entries(pull.sections).flatMap(([heading, now]) => {
      const agreed = stateOf(known, before).sections?.[heading];
      const then = before.sections[heading];
      return agreed && then ? [[heading, renewal(agreed, then, now)] as const] : [];
    });
  const standing = declined.map((before): Pull => {
    const pull = renewed.get(nameOf(before));
    if (!pull) return before;
    return {
      ...before,
      fields: Object.fromEntries(Object.entries(before.fields).filter(([field]) => isSet(before, field))),
      sections: Object.fromEntries(texts(pull, before).map(([heading, { before: base }]) => [heading, base])),
    };
  });
  return {
    before: land(known, standing),
    again(pull) {
      const before = refused.get(nameOf(pull));
      if (!before) return pull;
      const bases = texts(pull, before).map(([heading, { after }]) => [heading, after] as const);
      return { ...pull, sections: { ...pull.sections, ...Object.fromEntries(bases) } };
    },
  };
}

interface Renewal {
  /** What both sides agreed on and what was declined, as far as people left it. */
  readonly before: [string] | [string, string];
  /** Notion's text now. */
  readonly after: [string] | [string, string];
}

/**
 * @param agreed the section when both sides last agreed
 * @param then with what was declined
 * @param now what people made of it since: the repo's half is `agreed` with that alone
 */
function renewal(agreed: Base<string>, then: Base<string>, now: Base<string>): Renewal {
  const [repo, notion] = [repoBase(agreed), notionBase(agreed)];
  const inFile = changed(repoBase(then), repo, repoBase(now), 'change');
  const theirs = changed(notionBase(now), notionBase(then), notion, 'text');
  return {
    before: makeBase(
      changed(inFile, repoBase(now), repo, 'change'),
      changed(notionBase(now), theirs, notion, 'change'),
      isSame,
    ),
    after: makeBase(inFile, notionBase(now), isSame),
  };
}

/** `text` with what changed between two others; `winner`: what stands where it was changed otherwise there. */
function changed(text: string, from: string, to: string, winner: 'text' | 'change'): string {
  const rules = { winner: winner === 'text' ? 'a' : 'b', additions: 'both' } as const;
  return textOf(merge(pieces(text), pieces(from), pieces(to), rules).pieces);
}

function isSame(one: string, other: string): boolean {
  return one === other;
}

function stateOf({ plans, index }: Known, { plan, task }: Pull): State {
  const home = plans.get(index[task ?? '']?.plan ?? plan);
  return (task === undefined ? home : home?.tasks[task]) ?? {};
}

/** The repo's half of `before` with Notion's of `after`. */
function halves<T>(
  before: Readonly<Record<string, Base<T>>>,
  after: Readonly<Record<string, Base<T>>>,
): Record<string, [T, T]> {
  return Object.fromEntries(
    Object.entries(after).map(([name, base]) => [name, [repoBase(before[name] ?? base), notionBase(base)]]),
  );
}
