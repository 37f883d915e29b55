package shuanghe.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shuanghe.analysis.EditionAnalysis;
import shuanghe.analysis.EditionAnalyst;
import shuanghe.briefing.Briefing;
import shuanghe.briefing.BriefingComposer;
import shuanghe.input.MissingLists;
import shuanghe.messages.Messages;
import shuanghe.model.CodeLists;
import shuanghe.model.Domain;
import shuanghe.model.Edition;
import shuanghe.model.EditionData;
import shuanghe.model.Message;
import shuanghe.model.Place;
import shuanghe.model.Rejection;
import shuanghe.model.TimePeriod;
import shuanghe.model.UnusableException;
import shuanghe.typeset.Faces;
import shuanghe.typeset.Typesetter;
import shuanghe.typeset.TypesettingException;
import shuanghe.web.PageRendition;

/**
 * Check of templates, style, the office's settings and fonts for what a run could not use. Where
 * nothing is seen to be at fault, briefings without any figure are typeset on trial.
 */
final class TemplateCheck {

  private static final TimePeriod ANY_MONTH = TimePeriod.month(2023, 9);
  private static final Edition TRIAL = new Edition(Optional.of(ANY_MONTH), 1, 1, ANY_MONTH.end());

  private TemplateCheck() {}

  /**
   * Demands code lists and templates that a run can use. A first run demands them before it looks
   * at the input, a later one before it reads anything: an edition that is up to date needs no
   * check, which is a fifth of such a run.
   *
   * @throws FaultyInputException with all that is at fault
   */
  static void demandUsable(RunRequest request) throws IOException {
    List<Rejection> unusable =
        new ArrayList<>(MissingLists.in(request.input().resolve("codelists")));
    unusable.addAll(faults(request.templates()));
    if (!unusable.isEmpty()) {
      throw new FaultyInputException(
          Message.lines(unusable.stream().map(Rejection::message).toList()));
    }
  }

  static List<Rejection> faults(Path templates) {
    if (!Files.isDirectory(templates)) {
      return List.of(fault(templates, Message.of("template.no-folder")));
    }
    List<Rejection> faults = new ArrayList<>(BriefingComposer.faults(templates));
    try {
      new PageRendition(templates);
    } catch (IOException unreadable) {
      faults.add(fault(templates.resolve("briefing.css"), Message.of("template.style-unreadable")));
    }
    try {
      Faces faces = Faces.load(templates.resolve("fonts"));
      if (faults.isEmpty()) {
        typeset(templates, new Typesetter(faces));
      }
    } catch (TypesettingException unknown) {
      faults.add(
          fault(
              templates.resolve("briefing.html"),
              Message.of("template.cannot-be-typeset", unknown.sentence())));
    } catch (UnusableException unusable) {
      faults.addAll(unusable.faults());
    }
    return faults;
  }

  private static void typeset(Path templates, Typesetter typesetter) {
    BriefingComposer composer = new BriefingComposer(templates);
    EditionAnalysis nothing = EditionAnalyst.analyse(empty(), TRIAL);
    Briefing.Setting alone =
        new Briefing.Setting(List.of(), List.of(), Messages.in(composer.language()));
    for (Optional<Domain> domain : List.of(Optional.<Domain>empty(), Optional.of(Domain.OTHER))) {
      typesetter.typeset(composer.compose(nothing, domain, alone).document());
    }
  }

  private static EditionData empty() {
    CodeLists none =
        new CodeLists(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    return EditionData.of(none, List.of(), List.of(), List.of());
  }

  private static Rejection fault(Path file, Message fault) {
    return Rejection.of(new Place(file.toString(), 0), fault);
  }
}
