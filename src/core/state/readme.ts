// The text that explains the state ref to a person who opens it.

export const stateReadme = `# Plan Sync: what both sides last agreed on

This tree is the memory of the Plan Sync action. It is written by the action only; nothing here has to be edited.

- \`meta.json\`: which databases and properties are in use, which commit was synced last, IDs used so far; what a run was
  about to write, what waits in the pull request, and which pages the next run looks at again.
- \`tasks.json\`: every task with its page in Notion.
- \`plans/KEY.json\`: per plan and task the value of every field when both sides last held the same. A pair of values
  means that Notion stores the second where the file says the first. \`notes\` are what the property Sync says;
  \`spec.text\` holds digests of the specification: as people last held the plan against it, and as it is now.
- \`conflicts/\`: values that gave way, in a conflict or with a closed pull request, one JSON object a line.

Deleting the ref loses no plan and no row: the next run reads both sides and writes it anew.
`;
