package shuanghe.warehouse;

import java.util.List;
import shuanghe.model.Agreement;
import shuanghe.model.Fact;
import shuanghe.model.Meeting;
import shuanghe.model.NextStep;
import shuanghe.model.PressMatter;
import shuanghe.model.Proposal;
import shuanghe.model.Target;

/** The tables of what articles say. */
final class PressTables {

  static final Table<Fact> FACT = Table.of("fact", Fact.Columns.SCHEMA);

  static final Table<Agreement> AGREEMENT =
      Table.of(
          "agreement",
          "id,title,type,parties,parties_complete,signed,domain,article_id,context,source_lines",
          Agreement::place,
          (to, a) ->
              to.text(a.id())
                  .text(a.title())
                  .code(a.type())
                  .texts(a.parties())
                  .flag(a.partiesComplete())
                  .period(a.signed())
                  .domain(a.domain())
                  .text(a.articleId())
                  .text(a.context())
                  .lines(a.sources()),
          (from, place) ->
              new Agreement(
                  from.text(),
                  place,
                  from.text(),
                  from.code(Agreement.Type.class),
                  from.texts(),
                  from.flag(),
                  from.maybePeriod(),
                  from.domain(),
                  from.text(),
                  from.text(),
                  from.places(place.file())));

  static final Table<Target> TARGET =
      Table.of(
          "target",
          "id,indicator,amount,unit,qualifier,deadline,deadline_text,ref_area,domain,article_id,"
              + "fact_id,context,source_lines",
          Target::place,
          (to, t) ->
              to.text(t.id())
                  .text(t.indicator())
                  .amount(t.value())
                  .text(t.unit())
                  .text(t.qualifier())
                  .period(t.deadline())
                  .text(t.deadlineText())
                  .text(t.refArea())
                  .domain(t.domain())
                  .text(t.articleId())
                  .text(t.factId())
                  .text(t.context())
                  .lines(t.sources()),
          (from, place) ->
              new Target(
                  from.text(),
                  place,
                  from.text(),
                  from.amount(),
                  from.text(),
                  from.text(),
                  from.maybePeriod(),
                  from.text(),
                  from.text(),
                  from.domain(),
                  from.text(),
                  from.text(),
                  from.text(),
                  from.places(place.file())));

  static final Table<PressMatter> PRESS_MATTER =
      Table.of(
          "press_matter",
          "id,name,actor,status,state,milestone,progress,ref_area,domain,cooperation,article_id,"
              + "context,source_lines",
          PressMatter::place,
          (to, m) ->
              to.text(m.id())
                  .text(m.name())
                  .text(m.actor())
                  .text(m.status())
                  .code(m.state())
                  .code(m.milestone())
                  .text(m.progress())
                  .text(m.refArea())
                  .domain(m.domain())
                  .flag(m.cooperation())
                  .text(m.articleId())
                  .text(m.context())
                  .lines(m.sources()),
          (from, place) ->
              new PressMatter(
                  from.text(),
                  place,
                  from.text(),
                  from.text(),
                  from.text(),
                  from.code(PressMatter.State.class),
                  from.code(PressMatter.Milestone.class),
                  from.text(),
                  from.text(),
                  from.domain(),
                  from.flag(),
                  from.text(),
                  from.text(),
                  from.places(place.file())));

  static final Table<NextStep> NEXT_STEP =
      Table.of(
          "next_step",
          "id,actor,text,domain,article_id",
          NextStep::place,
          (to, s) ->
              to.text(s.id()).text(s.actor()).text(s.text()).domain(s.domain()).text(s.articleId()),
          (from, place) ->
              new NextStep(
                  from.text(), place, from.text(), from.text(), from.domain(), from.text()));

  static final Table<Meeting> MEETING =
      Table.of(
          "meeting",
          "id,name,held_on,venue,domain,article_id,context",
          Meeting::place,
          (to, m) ->
              to.text(m.id())
                  .text(m.name())
                  .period(m.date())
                  .text(m.venue())
                  .domain(m.domain())
                  .text(m.articleId())
                  .text(m.context()),
          (from, place) ->
              new Meeting(
                  from.text(),
                  place,
                  from.text(),
                  from.maybePeriod(),
                  from.text(),
                  from.domain(),
                  from.text(),
                  from.text()));

  static final Table<Proposal> PROPOSAL =
      Table.of(
          "proposal",
          "id,kind,text,said_by,said_to,domain,article_id,context",
          Proposal::place,
          (to, p) ->
              to.text(p.id())
                  .code(p.kind())
                  .text(p.text())
                  .text(p.by())
                  .text(p.to())
                  .domain(p.domain())
                  .text(p.articleId())
                  .text(p.context()),
          (from, place) ->
              new Proposal(
                  from.text(),
                  place,
                  from.code(Proposal.Kind.class),
                  from.text(),
                  from.text(),
                  from.text(),
                  from.domain(),
                  from.text(),
                  from.text()));

  /** All of them; articles and their paragraphs have a class of their own. */
  static final List<Table<?>> ALL =
      List.of(FACT, AGREEMENT, TARGET, PRESS_MATTER, NEXT_STEP, MEETING, PROPOSAL);

  private PressTables() {}
}
