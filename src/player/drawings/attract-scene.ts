import type { TemplateResult } from 'lit';
import { unreachable } from '../../core/unreachable.ts';
import type { Format } from '../format.ts';
import type { AttractFrame, SceneKind } from '../geometry/attract-frame.ts';
import { hillsScene } from './scene-hills.ts';
import { stallScene } from './scene-stall.ts';
import { towersScene } from './scene-towers.ts';
import { windowScene } from './scene-window.ts';

/** A scene's picture in layers, each of which the compositor moves or fades by itself. */
export function attractScene(kind: SceneKind, format: Format, frame: AttractFrame, hasLines: boolean): TemplateResult {
  switch (kind) {
    case 'hills':
      return hillsScene(format, frame);
    case 'towers':
      return towersScene(format, frame, hasLines);
    case 'window':
      return windowScene(format, frame);
    case 'stall':
      return stallScene(format, frame);
    default:
      return unreachable(kind);
  }
}
