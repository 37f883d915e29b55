package shuanghe.warehouse;

import java.util.List;
import java.util.stream.Stream;
import shuanghe.model.Agreement;
import shuanghe.model.Fact;
import shuanghe.model.Meeting;
import shuanghe.model.NextStep;
import shuanghe.model.PressMatter;
import shuanghe.model.Proposal;
import shuanghe.model.ReviewItem;
import shuanghe.model.Target;
import shuanghe.press.Overlooked;

/** Tables of what articles say. */
final class PressTables {

  static final Table<Fact> FACT = Table.of("fact", Fact.Columns.SCHEMA, List.of()).byMonth();
  static final Table<Agreement> AGREEMENT =
      Table.of("agreement", Agreement.SCHEMA, List.of()).byMonth();
  static final Table<Target> TARGET = Table.of("target", Target.SCHEMA, List.of()).byMonth();
  static final Table<PressMatter> PRESS_MATTER =
      Table.of("press_matter", PressMatter.SCHEMA, List.of()).byMonth();
  static final Table<NextStep> NEXT_STEP =
      Table.of("next_step", NextStep.SCHEMA, List.of()).byMonth();
  static final Table<Meeting> MEETING = Table.of("meeting", Meeting.SCHEMA, List.of()).byMonth();
  static final Table<Proposal> PROPOSAL =
      Table.of("proposal", Proposal.SCHEMA, List.of()).byMonth();

  /** What articles and pages no reader would see. */
  static final Table<ReviewItem> OVERLOOKED =
      Table.of(
              "overlooked",
              "article_id,subject,reason,printed",
              ReviewItem::place,
              (to, item) ->
                  to.text(item.id())
                      .text(item.subject())
                      .code(Overlooked.reason(item))
                      .text(item.printed()),
              (from, place) ->
                  Overlooked.item(
                      from.text(),
                      place,
                      from.text(),
                      from.code(Overlooked.Reason.class),
                      from.text()))
          .byMonth();

  /** What articles say; articles and their paragraphs have a class of their own. */
  static final List<Table<?>> STATEMENTS =
      List.of(FACT, AGREEMENT, TARGET, PRESS_MATTER, NEXT_STEP, MEETING, PROPOSAL);

  /** What was read with articles. */
  static final List<Table<?>> ALL =
      Stream.concat(STATEMENTS.stream(), Stream.<Table<?>>of(OVERLOOKED)).toList();

  /** What an edition lists by domain, its articles too. */
  static final List<Table<?>> LISTED =
      Stream.concat(Stream.<Table<?>>of(ArticleTables.ARTICLE), STATEMENTS.stream()).toList();

  private PressTables() {}
}
