/** What a pictogram is drawn in, as high as the letters beside it; hidden from voices, for its word stands beside it. */
export function Drawing({ lines }: { readonly lines: string }) {
  return (
    <svg
      className="icoon"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.3"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the lines are constants of ours
      dangerouslySetInnerHTML={{ __html: lines }}
    />
  );
}
