// Which databases a full sync asks for their schema. Every row shows the properties of its database, so that of the
// plans, of which all rows are listed anyway, need not be asked for where the rows show that nothing changed; that
// leaves a run that finds nothing to do a request for the specification.
import { planMatcher } from '../core/config/matcher.ts';
import type { Page, PropertySchema } from '../core/board/model.ts';
import { shownOptions } from '../core/board/values.ts';
import { both, type Which } from './connect.ts';
import type { BoardView } from './rows.ts';
import { isKnown, type Survey } from './survey.ts';

/** The databases to ask for before anything is listed. */
export function schemasFirst(survey: Survey): readonly Which[] {
  if (!survey.full && survey.known?.board) return [];
  return hasSpecsOnly(survey) ? ['tasks'] : both;
}

/** The databases to ask for after all, because their rows show something else than what is remembered. */
export function schemasAfter(survey: Survey, { plans, complete }: BoardView): readonly Which[] {
  if (!survey.full || !hasSpecsOnly(survey)) return [];
  const known = survey.known?.board?.plans.properties ?? [];
  const isAsKnown = complete && plans.length > 0 && plans.every((page) => shows(page, known));
  return isAsKnown ? [] : both;
}

/** Nothing is left of earlier runs, no file changed, and there are specifications to look at. */
function hasSpecsOnly({ known, files, config, session }: Survey): boolean {
  const isPlan = planMatcher(config.config.plans);
  return (
    known?.board !== undefined &&
    known.tree !== null &&
    files.every(({ path, blob }) => !isPlan(path) || isKnown(known, path, blob)) &&
    known.journal === undefined &&
    !config.changed &&
    !session.restored &&
    !session.indexLost &&
    [...session.plans.values()].some(({ spec }) => spec?.text !== undefined)
  );
}

function shows({ inTrash, properties }: Page, known: readonly PropertySchema[]): boolean {
  return (
    !inTrash &&
    Object.keys(properties).length === known.length &&
    known.every(({ id, type, options }) => {
      const raw = properties[id];
      if (raw?.type !== type) return false;
      return (
        options === undefined ||
        shownOptions(raw).every((shown) =>
          options.some((option) => option.id === shown.id && option.name === shown.name),
        )
      );
    })
  );
}
