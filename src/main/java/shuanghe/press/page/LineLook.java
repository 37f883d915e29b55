package shuanghe.press.page;

import java.util.Optional;
import shuanghe.model.Furniture;
import shuanghe.press.page.PrintedLine.LineRole;

/**
 * Look of a line: length, marks, cues.
 *
 * @param role role of the line
 * @param furniture what it is there for; empty where it belongs to an article
 */
record LineLook(LineRole role, Optional<Furniture.FurnitureKind> furniture) {

  static LineLook of(LineRole role) {
    return new LineLook(role, Optional.empty());
  }

  static LineLook of(Furniture.FurnitureKind furniture) {
    return new LineLook(LineRole.FURNITURE, Optional.of(furniture));
  }
}
