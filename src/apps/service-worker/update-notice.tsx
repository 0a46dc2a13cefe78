import '../../styles/apps/update-notice.css';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { OfflineMessages } from '../../core/i18n/messages/apps.ts';

type Props = { readonly words: OfflineMessages; readonly onReload: () => void; readonly onLater: () => void };

/** One quiet line at the foot of the page, and the reader decides. */
function UpdateNotice({ words, onReload, onLater }: Props) {
  const [isSaid, say] = useState(false);
  // Said only into what already stands, or nobody hears it.
  useEffect(() => say(true), []);
  return (
    <div class="newer-version">
      <p role="status">{isSaid && words.newVersion}</p>
      <button type="button" class="button" onClick={onReload}>
        {words.reload}
      </button>
      <button type="button" class="quiet" onClick={onLater}>
        {words.later}
      </button>
    </div>
  );
}

let closeNotice = () => {};

/** Shows the notice at the end of the page, where the keyboard comes to it last; one at a time. */
export function showUpdateNotice(words: OfflineMessages, onReload: () => void): void {
  closeNotice();
  const host = document.createElement('div');
  document.body.append(host);
  closeNotice = () => {
    render(null, host);
    host.remove();
  };
  render(<UpdateNotice words={words} onReload={onReload} onLater={closeNotice} />, host);
}
