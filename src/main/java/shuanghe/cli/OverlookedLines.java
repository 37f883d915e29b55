package shuanghe.cli;

import java.util.List;
import java.util.function.Consumer;
import shuanghe.model.Message;
import shuanghe.model.ReviewItem;
import shuanghe.press.Overlooked;

/** The lines that name the articles that were taken and that no reader would see. */
final class OverlookedLines {

  /** A month of pages without dates would push all else off the screen. */
  private static final int MOST = 20;

  private OverlookedLines() {}

  static void print(List<ReviewItem> overlooked, Consumer<Message> console) {
    overlooked.stream().limit(MOST).map(Overlooked::sentence).forEach(console);
    if (overlooked.size() > MOST) {
      console.accept(Message.of("overlooked.more", overlooked.size() - MOST));
    }
  }
}
