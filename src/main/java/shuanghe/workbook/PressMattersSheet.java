package shuanghe.workbook;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import shuanghe.model.Domain;
import shuanghe.model.Meeting;
import shuanghe.model.NextStep;
import shuanghe.model.Place;
import shuanghe.model.PressMatter;
import shuanghe.model.Proposal;
import shuanghe.model.TimePeriod;

/**
 * 报道事项: what the press reports beside figures, agreements and targets: matters with the status it
 * gives them, meetings, what will be done next, shortcomings and proposals.
 */
final class PressMattersSheet {

  static final String NAME = "报道事项";

  private static final String KIND = "类别";

  /**
   * Something the press reports, of one kind or another; what its kind does not tell is empty.
   *
   * @param text the matter, the meeting, the step, the shortcoming or the proposal
   * @param actor who does it or says so
   * @param told how the press puts its status
   * @param where the venue of a meeting, or to whom a proposal is made
   * @param matter the matter, where it is one
   * @param places every place that speaks of it, the first first
   */
  private record Reported(
      String kind,
      String id,
      String text,
      String actor,
      String told,
      Optional<TimePeriod> time,
      String where,
      Domain domain,
      Optional<PressMatter> matter,
      List<Place> places,
      String sentence) {

    static Reported of(PressMatter matter) {
      return new Reported(
          "事项",
          matter.id(),
          matter.name(),
          matter.actor(),
          matter.status(),
          Optional.empty(),
          "",
          matter.domain(),
          Optional.of(matter),
          CitationColumns.all(matter.place(), matter.sources()),
          matter.context());
    }

    static Reported of(Meeting meeting) {
      return new Reported(
          "会议",
          meeting.id(),
          meeting.name(),
          "",
          "",
          meeting.date(),
          meeting.venue(),
          meeting.domain(),
          Optional.empty(),
          List.of(meeting.place()),
          meeting.context());
    }

    static Reported of(NextStep step) {
      return new Reported(
          "下一步",
          step.id(),
          step.text(),
          step.actor(),
          "",
          Optional.empty(),
          "",
          step.domain(),
          Optional.empty(),
          List.of(step.place()),
          step.text());
    }

    static Reported of(Proposal proposal) {
      return new Reported(
          proposal.kind().label(),
          proposal.id(),
          proposal.text(),
          proposal.by(),
          "",
          Optional.empty(),
          proposal.to(),
          proposal.domain(),
          Optional.empty(),
          List.of(proposal.place()),
          proposal.context());
    }
  }

  private PressMattersSheet() {}

  static ListSheet<Reported> of(Contents contents, CitationColumns citations) {
    SheetWords words = contents.words();
    List<Reported> rows =
        Stream.of(
                contents.pressMatters().stream().map(Reported::of),
                contents.meetings().stream().map(Reported::of),
                contents.nextSteps().stream().map(Reported::of),
                contents.proposals().stream().map(Reported::of))
            .flatMap(part -> part)
            .toList();
    return new ListSheet<>(
            NAME,
            "每行一个报道提到的事项及其进展、会议、下一步安排、短板或建议，由“类别”列区分。",
            2,
            List.of(
                SheetColumn.word(KIND, Reported::kind),
                SheetColumn.text("内容", 64, Reported::text),
                SheetColumn.text("主体", 28, Reported::actor),
                SheetColumn.text(PressMatter.STATUS.zh(), 24, Reported::told),
                SheetColumn.period("时间", Reported::time),
                SheetColumn.text("地点或对象", 24, Reported::where),
                SheetColumn.domain(PressMatter.DOMAIN.zh(), Reported::domain),
                citations.byPlace(Reported::places, Reported::sentence),
                ofMatter(PressMatter.STATE.zh(), m -> words.of(m.state().label())),
                ofMatter(PressMatter.MILESTONE.zh(), m -> words.of(m.milestone().label())),
                ofMatter(PressMatter.PROGRESS.zh(), PressMatter::progress),
                ofMatter(
                    PressMatter.COOPERATION.zh(), m -> words.of(m.cooperation() ? "合作事项" : "单方项目")),
                ofMatter(PressMatter.REF_AREA.zh(), m -> contents.areaName(m.refArea())),
                SheetColumn.text(PressMatter.ID.zh(), 26, Reported::id),
                CitationColumns.place("首见出处", r -> r.places().getFirst()),
                SheetColumn.line(PressMatter.CONTEXT.zh(), 64, Reported::sentence)),
            rows)
        .printing(CitationColumns.HEAD);
  }

  private static SheetColumn<Reported> ofMatter(String head, Function<PressMatter, String> value) {
    return SheetColumn.centred(head, r -> r.matter().map(value).orElse(""));
  }
}
