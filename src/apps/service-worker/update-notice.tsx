import '../../styles/apps/update-notice.css';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { OfflineMessages } from '../../core/i18n/messages/apps.ts';

type Props = { readonly messages: OfflineMessages; readonly onReload: () => void; readonly onLater: () => void };

/** A line at the foot of the page that a newer version is installed; the reader decides when to reload. */
function UpdateNotice({ messages, onReload, onLater }: Props) {
  const [isAnnounced, setAnnounced] = useState(false);
  // Screen readers announce a live region only when its text changes after it was added.
  useEffect(() => setAnnounced(true), []);
  return (
    <div class="newer-version">
      <p role="status">{isAnnounced && messages.newVersion}</p>
      <button type="button" class="button" onClick={onReload}>
        {messages.reload}
      </button>
      <button type="button" class="quiet" onClick={onLater}>
        {messages.later}
      </button>
    </div>
  );
}

let closeNotice = () => {};

/** Shows the notice at the end of the page and of the tab order, one at a time. */
export function showUpdateNotice(messages: OfflineMessages, onReload: () => void): void {
  closeNotice();
  const host = document.createElement('div');
  document.body.append(host);
  closeNotice = () => {
    render(null, host);
    host.remove();
  };
  render(<UpdateNotice messages={messages} onReload={onReload} onLater={closeNotice} />, host);
}
