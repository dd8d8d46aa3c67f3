// What is wrong with `notion.properties`, the part of the configuration that helps detection.
import { closest } from '../did-you-mean.ts';
import type { Problem } from '../problem.ts';
import { planFields, taskFields, type FieldRule } from './fields.ts';
import type { Databases, DataSource } from './model.ts';
import { propertyNamed } from './names.ts';

const tables: Databases<Readonly<Record<string, FieldRule>>> = { tasks: taskFields, plans: planFields };
const fields = [...new Set([...Object.keys(taskFields), ...Object.keys(planFields)])];

/**
 * One problem per line that names no field, no property, or one of a type that cannot carry the field. A line is
 * right when it is right for one of the two databases.
 */
export function configuredProblems(
  configured: Readonly<Record<string, string>>,
  sources: Databases<DataSource>,
): readonly Problem[] {
  return Object.entries(configured).flatMap(([field, name]) => problem(field, name, sources) ?? []);
}

function problem(field: string, name: string, sources: Databases<DataSource>): Problem | undefined {
  const places = (['tasks', 'plans'] as const).flatMap((which) => {
    const rule = Object.hasOwn(tables[which], field) ? tables[which][field] : undefined;
    return rule ? [{ rule, source: sources[which] }] : [];
  });
  if (places.length === 0)
    return configuration(
      `\`notion.properties\` names \`${field}\`, which is no field.`,
      didYouMean(closest(field, fields), `The fields are: ${fields.join(', ')}.`),
    );
  const found = places.flatMap(({ rule, source }) => {
    const property = propertyNamed(source, name);
    return property ? [{ rule, property }] : [];
  });
  const first = found[0];
  if (!first) {
    const names = places.flatMap(({ source }) => source.properties.map((property) => property.name));
    return configuration(
      `\`notion.properties\` keeps \`${field}\` in "${name}", which is no property in Notion.`,
      didYouMean(closest(name, names), 'Give the name or the id of a property, or take the line out.'),
    );
  }
  if (found.some(({ rule, property }) => rule.types.includes(property.type))) return undefined;
  return configuration(
    `\`notion.properties\` keeps \`${field}\` in "${name}", which is of the type ${first.property.type}.`,
    `Choose a property of the type ${first.rule.types.join(' or ')}.`,
  );
}

function configuration(message: string, hint: string): Problem {
  return { code: 'configuration', message, hint };
}

function didYouMean(near: string | undefined, otherwise: string): string {
  return near === undefined ? otherwise : `Did you mean "${near}"? ${otherwise}`;
}
