/** Where a link may lead: to another deck, or to a slide of one. Nothing else has a scheme here. */
const LINK = /^deck:[a-z0-9][a-z0-9-]*(#[a-z0-9][a-z0-9-]*)?$/;
/** Pictures lie in the deck's own folder and are of these kinds. */
const PICTURE = /^(?!.*(?:^|\/)\.\.?(?:\/|$))[\p{L}\p{N}_][\p{L}\p{N}_\-./]*\.(?:svg|png|jpe?g|webp)$/u;

/** Whether a link's target is in the table of allowed ones. */
export function isAllowedLink(target: string): boolean {
  return LINK.test(target);
}

/** Whether a picture's path is relative, stays in the deck's folder and has an allowed extension. */
export function isAllowedPicture(path: string): boolean {
  return !path.includes(':') && PICTURE.test(path);
}
