package shuanghe.warehouse;

import java.util.List;
import shuanghe.model.Agreement;
import shuanghe.model.Fact;
import shuanghe.model.Meeting;
import shuanghe.model.NextStep;
import shuanghe.model.PressMatter;
import shuanghe.model.Proposal;
import shuanghe.model.Target;

/** Tables of what articles say. */
final class PressTables {

  static final Table<Fact> FACT = Table.of("fact", Fact.Columns.SCHEMA, List.of());
  static final Table<Agreement> AGREEMENT = Table.of("agreement", Agreement.SCHEMA, List.of());
  static final Table<Target> TARGET = Table.of("target", Target.SCHEMA, List.of());
  static final Table<PressMatter> PRESS_MATTER =
      Table.of("press_matter", PressMatter.SCHEMA, List.of());
  static final Table<NextStep> NEXT_STEP = Table.of("next_step", NextStep.SCHEMA, List.of());
  static final Table<Meeting> MEETING = Table.of("meeting", Meeting.SCHEMA, List.of());
  static final Table<Proposal> PROPOSAL = Table.of("proposal", Proposal.SCHEMA, List.of());

  /** All of them; articles and their paragraphs have a class of their own. */
  static final List<Table<?>> ALL =
      List.of(FACT, AGREEMENT, TARGET, PRESS_MATTER, NEXT_STEP, MEETING, PROPOSAL);

  private PressTables() {}
}
