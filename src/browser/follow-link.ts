/** Leads on where a click would have led that was kept for a program which then did not come. */
export function followPressedLink(pressed: EventTarget | undefined): void {
  const link = pressed instanceof Element ? pressed.closest('a') : null;
  const address = link?.getAttribute('href');
  if (address) location.assign(address);
}
