export async function startSpeaker(root: HTMLElement): Promise<void> {
  void root;
  await Promise.resolve();
}
