/** One sentence about the Node we run on, and whether it is new enough. */
export declare function checkNode(version: string): { readonly ok: boolean; readonly sentence: string };
