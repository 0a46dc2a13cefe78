/** Whether an element shows that it has the focus: somebody came to it by keyboard. Safari before 15.4 cannot tell. */
export function hasVisibleFocus(element: Element | null): boolean {
  try {
    return element?.matches(':focus-visible') ?? false;
  } catch {
    return false;
  }
}
