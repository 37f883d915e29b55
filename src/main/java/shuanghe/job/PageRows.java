package shuanghe.job;

import java.util.Optional;
import shuanghe.input.Outcome;
import shuanghe.job.InputSurvey.SurveyedFile;

/** A page as the only row of its file; it is opened by the thread that reads it. */
final class PageRows implements Rows<SurveyedFile> {

  private Optional<Outcome<SurveyedFile>> next;

  PageRows(SurveyedFile page) {
    this.next = Optional.of(new Outcome.Accepted<>(page));
  }

  @Override
  public Optional<Outcome<SurveyedFile>> next() {
    Optional<Outcome<SurveyedFile>> row = next;
    next = Optional.empty();
    return row;
  }

  @Override
  public long position() {
    return next.isPresent() ? 0 : 1;
  }

  @Override
  public void close() {}
}
