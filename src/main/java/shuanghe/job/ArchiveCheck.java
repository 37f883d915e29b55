package shuanghe.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import shuanghe.edition.Manifest;
import shuanghe.edition.Manifest.FileHash;
import shuanghe.edition.Manifest.ManifestPart;
import shuanghe.edition.PublishedEdition;
import shuanghe.model.Issue;
import shuanghe.model.Message;
import shuanghe.warehouse.IssueRegister;
import shuanghe.warehouse.Publications;

/**
 * Comparison of the editions in an output folder with what the warehouse has entered of them: each
 * proves what the other should have. The methods write within the transaction of the caller.
 */
final class ArchiveCheck {

  private final IssueRegister register;
  private final Publications publications;

  ArchiveCheck(IssueRegister register, Publications publications) {
    this.register = register;
    this.publications = publications;
  }

  /**
   * Compares both. A number that the register lacks is entered; the entry of an edition that is not
   * there, and one that is not whole, is removed, so that the edition is made again when it is
   * asked for.
   *
   * @return what was found, a sentence each
   */
  List<Message> check(Path output) throws IOException {
    List<Path> editions = PublishedEdition.folders(output);
    List<Message> found = new ArrayList<>(damaged(editions));
    found.addAll(unregistered(editions));
    found.addAll(registeredOtherwise(editions));
    found.addAll(unentered(editions));
    found.addAll(gone(output, editions));
    return found;
  }

  private static List<Message> damaged(List<Path> editions) throws IOException {
    List<Message> found = new ArrayList<>();
    for (Path edition : editions) {
      List<String> damaged = EditionFolder.damaged(edition);
      if (!damaged.isEmpty()) {
        found.add(
            PublishedEdition.isSuperseded(edition)
                ? Message.of("check.earlier-edition", edition, damaged)
                : Message.of("check.edition", edition, damaged, period(name(edition))));
      }
    }
    return found;
  }

  /** Enters what the editions were published under and the register does not have. */
  private List<Message> unregistered(List<Path> editions) throws IOException {
    List<String> entered = new ArrayList<>();
    for (Path edition : editions) {
      String name = PublishedEdition.edition(edition);
      Optional<Issue> printed = printed(edition);
      if (printed.filter(i -> register.of(name, i.version().number()).isEmpty()).isPresent()) {
        register.enter(name, printed.get());
        entered.add(name(edition));
      }
    }
    return entered.isEmpty() ? List.of() : List.of(Message.of("check.unregistered", entered));
  }

  /** Editions that are not the version that was registered last, or not under its number. */
  private List<Message> registeredOtherwise(List<Path> editions) throws IOException {
    List<Message> found = new ArrayList<>();
    for (Path edition : editions) {
      String name = PublishedEdition.edition(edition);
      Optional<Issue> printed = printed(edition);
      if (printed.isPresent()) {
        boolean isAsEntered =
            PublishedEdition.isSuperseded(edition)
                ? register.of(name, printed.get().version().number()).equals(printed)
                : register.latest(name).equals(printed);
        if (!isAsEntered) {
          found.add(Message.of("check.registered-otherwise", edition, period(name)));
        }
      }
    }
    return found;
  }

  private static Optional<Issue> printed(Path edition) throws IOException {
    return Manifest.read(edition).flatMap(Manifest::issued);
  }

  /** Editions of which the warehouse does not know what they were made from. */
  private List<Message> unentered(List<Path> editions) throws IOException {
    Set<String> broken = new HashSet<>(publications.broken());
    List<String> entered = publications.folders();
    List<String> unknown = new ArrayList<>();
    for (Path edition : editions) {
      String name = name(edition);
      if (!PublishedEdition.isSuperseded(edition)
          && (!entered.contains(name) || broken.contains(name) || !hasItsParts(edition))) {
        publications.forget(name);
        unknown.add(period(name));
      }
    }
    return unknown.isEmpty() ? List.of() : List.of(Message.of("check.unentered", unknown));
  }

  /** Whether the warehouse has the parts of an edition's manifest that can be read. */
  private boolean hasItsParts(Path edition) throws IOException {
    Optional<Manifest> manifest = Manifest.read(edition);
    if (manifest.isEmpty()) {
      return true;
    }
    List<ManifestPart> parts = ManifestPart.of(publications.publishedParts(name(edition))).toList();
    Set<FileHash> outputs = new HashSet<>(manifest.get().outputs());
    return outputs.containsAll(parts.stream().flatMap(part -> part.outputs().stream()).toList())
        && parts.stream()
            .map(ManifestPart::briefing)
            .toList()
            .containsAll(manifest.get().briefings());
  }

  /** Editions that were published and are not there. */
  private List<Message> gone(Path output, List<Path> editions) {
    List<String> there = editions.stream().map(ArchiveCheck::name).toList();
    List<String> gone =
        publications.folders().stream().filter(folder -> !there.contains(folder)).toList();
    gone.forEach(publications::forget);
    return gone.isEmpty()
        ? List.of()
        : List.of(
            Message.of("check.gone", output, gone.stream().map(ArchiveCheck::period).toList()));
  }

  private static String name(Path edition) {
    return edition.getFileName().toString();
  }

  /** How the period of an edition's folder is written on the command line. */
  private static String period(String folder) {
    return folder.replace('_', '/');
  }
}
