// Branches that are ready: what a pull request could be about.

export interface ReadyPull {
  readonly name: string;
  readonly title: string;
  readonly body: string;
  readonly branch: string;
  readonly path: string;
  readonly text: string;
}

export const readyPulls: readonly ReadyPull[] = [
  {
    name: 'Tables for the preferences (closes PREF-1)',
    title: 'Create the preference tables',
    body: 'Closes PREF-1.\nContributes to PREF-2.',
    branch: 'pref-1-tables',
    path: 'db/001-preferences.sql',
    text: 'create table user_preferences (user_id bigint, name text, value text);\n',
  },
  {
    name: 'Backfill job (closes PREF-2)',
    title: 'PREF-2: Copy preferences in batches',
    body: 'The job can be stopped and resumed.',
    branch: 'pref-2-backfill',
    path: 'jobs/backfill.sql',
    text: 'insert into user_preferences select user_id, key, value from preferences_json;\n',
  },
  {
    name: 'Status page (part of STAT-1)',
    title: 'Compare hosts for the status page',
    body: 'Part of STAT-1.',
    branch: 'status-page-hosts',
    path: 'docs/hosts.md',
    text: '# Hosts\n\nThree that do not run on our own cloud.\n',
  },
];
