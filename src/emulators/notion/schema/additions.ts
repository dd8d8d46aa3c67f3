// What the live service documents and the client's types do not have (yet), laid over the generated definitions. Each
// entry names its source.

interface Definition {
  properties?: Record<string, any>;
  required?: string[];
  anyOf?: Definition[];
  items?: any;
  [key: string]: any;
}

/** Changes the definitions in place. */
export function addDocumented(definitions: Readonly<Record<string, Definition>>): void {
  const change = (name: string, edit: (object: Definition) => void): void => {
    objectsIn(definitions[name]).forEach(edit);
  };

  // `archived` is gone at 2026-03-11, but in the body of a query, where it changes nothing: https://developers.notion.com/docs/upgrade-guide-2026-03-11
  for (const name of Object.keys(definitions)) {
    if (name === 'QueryDataSourceBodyParameters') continue;
    change(name, (object) => {
      if (!object.properties?.archived) return;
      delete object.properties.archived;
      object.required = object.required?.filter((key) => key !== 'archived') ?? [];
    });
  }

  // More than 25 entries of a relation: https://developers.notion.com/reference/page-property-values#relation
  for (const name of ['PagePropertyValueWithIdResponse', 'RelationArrayBasedPropertyValueResponse']) {
    change(name, (object) => {
      if (object.properties?.relation?.items) object.properties.has_more = { type: 'boolean' };
    });
  }

  // The group of a status option: https://developers.notion.com/reference/property-object#status
  for (const name of ['StatusPropertyConfigRequest', 'StatusPropertyConfigUpdateRequest']) {
    change(name, (object) => {
      for (const option of objectsIn(object.properties?.options?.items)) {
        option.properties = { ...option.properties, group: { type: 'string' } };
      }
    });
  }

  // Archived rows: https://developers.notion.com/reference/query-a-data-source
  change('QueryDataSourceBodyParameters', (object) => {
    object.properties = { ...object.properties, is_archived: { type: 'boolean' } };
  });

  // The description of a data source: https://developers.notion.com/reference/update-a-data-source
  change('UpdateDataSourceBodyParameters', (object) => {
    object.properties = {
      ...object.properties,
      description: { type: 'array', items: reference('RichTextItemRequest') },
    };
  });

  // A comment whose block is gone: https://developers.notion.com/reference/comment-object
  change('CommentObjectResponse', (object) => {
    object.properties = { ...object.properties, original_content_deleted: { type: 'boolean' } };
  });

  // Filters, sorts and quick filters of views are typed as empty records, and are those of a query:
  // https://developers.notion.com/reference/create-a-view
  for (const name of ['ViewFilterRequest', 'ViewFilterResponse', 'ViewSortRequest', 'ViewSortResponse']) {
    if (definitions[name]) Object.assign(clear(definitions[name]), { type: 'object' });
  }
  for (const name of ['QuickFilterConditionRequest', 'QuickFilterConditionResponse']) {
    if (definitions[name]) Object.assign(clear(definitions[name]), { type: 'object' });
  }
}

const reference = (name: string): Definition => ({ $ref: `#/definitions/${name}` });

function clear(definition: Definition): Definition {
  for (const key of Object.keys(definition)) delete definition[key];
  return definition;
}

/** A definition, or the alternatives that it is made of. */
function objectsIn(definition: Definition | undefined): Definition[] {
  if (!definition) return [];
  return definition.anyOf ? definition.anyOf.flatMap(objectsIn) : [definition];
}
