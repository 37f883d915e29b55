package shuanghe.press.page;

import java.util.Optional;
import shuanghe.model.Furniture;
import shuanghe.press.page.PrintedLine.LineRole;

/**
 * Classification of a line by its own characters: length, marks, cues.
 *
 * @param role of the line in an article
 * @param furniture what it is there for; empty where it belongs to an article
 */
record LineClassification(LineRole role, Optional<Furniture.FurnitureKind> furniture) {

  static LineClassification of(LineRole role) {
    return new LineClassification(role, Optional.empty());
  }

  static LineClassification of(Furniture.FurnitureKind furniture) {
    return new LineClassification(LineRole.FURNITURE, Optional.of(furniture));
  }
}
