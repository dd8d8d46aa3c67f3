// The text of a page, block by block: boxes are ticked where they stand, and every line can be written anew.
import { useState } from 'preact/hooks';
import type { BlockView, PageView } from '../../wire.ts';
import { useApp } from '../context.ts';
import { Inline } from '../markdown.tsx';
import { Line } from './line.tsx';

export function Blocks({ page }: { page: PageView }) {
  const [writing, setWriting] = useState<string>();
  return (
    <div class="blocks">
      {page.blocks.map((block) => (
        <Block key={block.id} page={page} block={block} writing={writing} write={setWriting} />
      ))}
    </div>
  );
}

export interface BlockProps {
  readonly page: PageView;
  readonly block: BlockView;
  /** Id of the block that is being written. */
  readonly writing: string | undefined;
  readonly write: (id: string | undefined) => void;
}

const editable = new Set([
  'paragraph',
  'to_do',
  'bulleted_list_item',
  'numbered_list_item',
  'quote',
  'callout',
]);

function Block(props: BlockProps) {
  const { view } = useApp();
  const { block, page } = props;
  const marks = view.sync.marks.pages[page.id];
  const isChanged = marks?.blocks.includes(block.id) ?? false;
  return (
    <div class={`block ${block.type} ${isChanged ? 'changed' : ''}`}>
      {editable.has(block.type) ? <Line {...props} /> : <Still block={block} />}
      {block.children.length > 0 && block.type !== 'table' && (
        <div class="children">
          {block.children.map((child) => (
            <Block {...props} key={child.id} block={child} />
          ))}
        </div>
      )}
    </div>
  );
}

function Still({ block }: { block: BlockView }) {
  switch (block.type) {
    case 'heading_1':
    case 'heading_2':
      return (
        <h4>
          <Inline text={block.text} />
        </h4>
      );
    case 'heading_3':
    case 'heading_4':
      return (
        <h5>
          <Inline text={block.text} />
        </h5>
      );
    case 'divider':
      return <hr />;
    case 'code':
      return <pre>{block.text}</pre>;
    case 'table':
      return (
        <table>
          <tbody>
            {block.children.map((row) => (
              <tr key={row.id}>
                {row.children.map((each) => (
                  <td key={each.id}>
                    <Inline text={each.text} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    default:
      return (
        <p>
          <Inline text={block.text} />
        </p>
      );
  }
}
