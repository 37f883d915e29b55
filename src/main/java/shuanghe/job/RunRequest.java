package shuanghe.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import shuanghe.model.CodeLists;
import shuanghe.model.Domain;

/**
 * Request for a run: what is to be published from what.
 *
 * @param input folder with indicators, matters and code lists
 * @param articles folder with pages and article tables
 * @param output folder in which editions are published and the warehouse is kept
 * @param templates folder with the templates and fonts
 * @param period which edition
 * @param domains codes of the domains that get a briefing of their own; empty for all of the code
 *     list
 * @param rendering when the edition is made
 * @param faults what to do about faults in the input
 * @param issued date of issue of an edition that is published for the first time or corrected;
 *     empty for the day of the run
 * @param needs percent of the indicators that the same period of the year before had, or the period
 *     before, that must have a value; 0 to 100
 * @param hashing which files are read to see whether they are the same
 */
public record RunRequest(
    Path input,
    Path articles,
    Path output,
    Path templates,
    PeriodChoice period,
    List<String> domains,
    Rendering rendering,
    Faults faults,
    Optional<LocalDate> issued,
    int needs,
    Hashing hashing) {

  /** Condition on which an edition is made. */
  public enum Rendering {
    WHEN_CHANGED,
    ALWAYS,
    /** The input is taken in and the edition stays as it is. */
    NEVER,
    /** The briefings of all editions that are due are made by workers, and none is published. */
    AHEAD
  }

  /** Handling of faults in the input. */
  public enum Faults {
    /** They are listed in the edition, and what is sound is published. */
    REPORT,
    /** The first one stops the run. */
    STOP
  }

  /** Choice of the files that a survey reads to see whether they are the same. */
  public enum Hashing {
    /** Those of which size, times or inode differ. */
    WHAT_DIFFERS,
    ALL
  }

  /** A request that is content with whatever data there are, issued today. */
  public RunRequest(
      Path input,
      Path articles,
      Path output,
      Path templates,
      PeriodChoice period,
      List<String> domains,
      Rendering rendering,
      Faults faults) {
    this(
        input,
        articles,
        output,
        templates,
        period,
        domains,
        rendering,
        faults,
        Optional.empty(),
        0,
        Hashing.WHAT_DIFFERS);
  }

  public RunRequest {
    domains = List.copyOf(domains);
  }

  /** The domains that get a briefing of their own, in the order of the code list. */
  List<Domain> domains(CodeLists codeLists) {
    return domains.isEmpty()
        ? codeLists.cooperation()
        : codeLists.cooperation().stream().filter(d -> domains.contains(d.code())).toList();
  }

  /** The same in order to have the briefings of several editions made, this one's the first. */
  RunRequest ahead() {
    return new RunRequest(
        input,
        articles,
        output,
        templates,
        period,
        domains,
        Rendering.AHEAD,
        faults,
        issued,
        needs,
        hashing);
  }

  /** The same with its input in other folders. */
  RunRequest readFrom(Path inputFolder, Path articlesFolder) {
    return new RunRequest(
        inputFolder,
        articlesFolder,
        output,
        templates,
        period,
        domains,
        rendering,
        faults,
        issued,
        needs,
        hashing);
  }

  /** The same with the code of each domain that gets a briefing of its own. */
  RunRequest withDomains(CodeLists codeLists) {
    return new RunRequest(
        input,
        articles,
        output,
        templates,
        period,
        domains(codeLists).stream().map(Domain::code).toList(),
        rendering,
        faults,
        issued,
        needs,
        hashing);
  }
}
