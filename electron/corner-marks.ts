/** What the corner of the picture may have to say. */
export interface MarkReasons {
  /** Set by the starter when the Electron isn't an official one. */
  readonly runtimeMark: string | undefined;
  readonly problemCount: number;
  readonly isPackaged: boolean;
  /** Whether settings and logs are kept for good. */
  readonly isKept: boolean;
}

/** Words for the picture's corner; problems of the content only where they can be mended, from sources. */
export function cornerMarks({ runtimeMark, problemCount, isPackaged, isKept }: MarkReasons): readonly string[] {
  const problems = problemCount > 0 && !isPackaged ? `内容有 ${problemCount} 处问题` : '';
  return [runtimeMark ?? '', problems, isKept ? '' : '设置和日志不能保存'].filter((mark) => mark !== '');
}
