// Plan Sync is added to a repository: a configuration of three lines, and one run that completes the databases.
import { configPath, configuration } from '../sides.ts';
import type { Scene } from '../stage.ts';
import { diff } from '../terminal/diff.ts';
import { columns, wrap } from '../terminal/screen.ts';

interface Reported {
  readonly results: readonly { readonly operation: { readonly kind: string; readonly title: string } }[];
}

export const setUp: Scene = {
  title: 'Plan Sync is set up',
  async play(stage) {
    const { github, screen } = stage;
    const config = configuration(stage);
    github.person('ada').commit({ [configPath]: config }, { message: 'Configure Plan Sync' });
    screen.say('Ada commits a configuration: where the tasks are, and who is who.');
    screen.block(`acme/platform: ${configPath}`, config.trimEnd().split('\n'));

    screen.say('She starts the workflow once in the mode `setup`.');
    const { outputs } = await stage.run(github.person('ada').dispatchWorkflow({ mode: 'setup' }), {
      mode: 'setup',
    });
    const { results } = JSON.parse(outputs['report'] ?? '') as Reported;
    screen.say('It adds only what is missing, and renames nothing:');
    screen.block(
      'What setup did',
      results
        .filter(({ operation }) => operation.kind !== 'write-config')
        .flatMap(({ operation }) => wrap(`• ${operation.title}`, columns - 2, '  ')),
    );
    screen.block(
      'Committed by the action, so that the next run knows',
      diff(config, github.file(configPath) ?? '', screen.styles, 1),
    );
  },
};
