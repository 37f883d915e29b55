package shuanghe.input;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import shuanghe.model.Message;
import shuanghe.model.Place;
import shuanghe.model.Rejection;

/**
 * A folder of input files. Only plain readable files that lie in the folder itself are taken;
 * hidden files, whose names begin with a dot, what programs keep beside the files of people, and
 * the folders that browsers save beside web pages are none of the input and passed over.
 */
public final class InputFolder {

  /** So many endings are named where a file has none of them, the usual ones first. */
  private static final int NAMED = 4;

  private static final List<String> COMPANIONS = List.of("_files", ".files");

  /** Files that Office, Windows and macOS keep beside those of people; none is input. */
  private static final List<String> KEPT_BY_PROGRAMS =
      List.of("~$", ".", "thumbs.db", "desktop.ini", "__macosx");

  /** Forms that hold pages and tables, but not as text: they say themselves how to get it. */
  private static final List<String> FOREIGN =
      List.of(
          ".pdf", ".doc", ".docx", ".wps", ".rtf", ".ofd", ".png", ".jpg", ".jpeg", ".gif", ".bmp",
          ".tif", ".tiff", ".webp", ".heic", ".zip", ".rar", ".7z", ".gz", ".mht", ".mhtml");

  private final Path folder;
  private final String prefix;

  /**
   * @param folder where the files lie
   * @param prefix what stands before a file's name in places, such as {@code indicators/}; may be
   *     empty
   */
  public InputFolder(Path folder, String prefix) {
    this.folder = folder;
    this.prefix = prefix;
  }

  /**
   * Lists the files with one of the endings, sorted by name so that every machine reads them in the
   * same order. Whatever else lies in the folder is rejected. A folder that is empty or not there
   * holds nothing, which is no fault: an office that keeps no ledger has none.
   *
   * @param endings lower-case endings with their dot, such as {@code .csv}
   */
  public ReadResult<InputFile> list(List<String> endings) {
    List<Path> entries = new ArrayList<>();
    if (Files.notExists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return ReadResult.nothing();
    }
    Path real;
    try {
      real = folder.toRealPath();
      try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
        stream.forEach(entries::add);
      }
    } catch (IOException | DirectoryIteratorException unreadable) {
      String label = prefix.isEmpty() ? name(folder) : prefix;
      return new ReadResult<>(
          List.of(),
          List.of(
              Rejection.of(new Place(label, 0), Message.of("folder.unreadable", folder, endings))),
          1);
    }
    entries.removeIf(entry -> isOfProgram(name(entry)) || isOfWebPage(entry, entries));
    entries.sort(Comparator.comparing(InputFolder::name));
    List<Outcome<InputFile>> outcomes = new ArrayList<>();
    for (Path entry : entries) {
      outcomes.add(judge(entry, real, endings));
    }
    return ReadResult.of(outcomes);
  }

  /** The file of that name, rejected where it is none or lies outside the folder. */
  public Outcome<InputFile> file(String name) {
    Path entry = folder.resolve(name);
    InputFile file = new InputFile(entry, prefix + name);
    try {
      return Files.exists(entry, LinkOption.NOFOLLOW_LINKS)
          ? judge(entry, folder.toRealPath(), List.of(""))
          : rejected(file, Message.of("file.unreadable"));
    } catch (IOException unreadable) {
      return rejected(file, Message.of("folder.forbidden"));
    }
  }

  private static boolean isOfProgram(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return KEPT_BY_PROGRAMS.stream().anyMatch(lower::startsWith);
  }

  /** The folder of pictures that a browser saves beside a web page: page_files, page.files. */
  private static boolean isOfWebPage(Path entry, List<Path> entries) {
    String name = name(entry);
    return COMPANIONS.stream()
        .filter(name::endsWith)
        .map(end -> name.substring(0, name.length() - end.length()))
        .anyMatch(
            stem ->
                Files.isDirectory(entry)
                    && entries.stream()
                        .map(InputFolder::name)
                        .anyMatch(n -> n.startsWith(stem + ".htm")));
  }

  private Outcome<InputFile> judge(Path entry, Path real, List<String> endings) {
    String name = name(entry);
    InputFile file = new InputFile(entry, prefix + printable(name));
    if (name.indexOf('\uFFFD') >= 0) {
      return rejected(file, Message.of("file.name-damaged"));
    }
    if (!printable(name).equals(name)) {
      return rejected(file, Message.of("file.name-controls"));
    }
    if (Files.isSymbolicLink(entry)) {
      try {
        if (!entry.toRealPath().startsWith(real)) {
          return rejected(file, Message.of("file.link-out"));
        }
      } catch (IOException dangling) {
        return rejected(file, Message.of("file.link-dangling"));
      }
    }
    if (Files.isDirectory(entry)) {
      return rejected(file, Message.of("file.is-folder", folder));
    }
    if (!Files.isRegularFile(entry)) {
      return rejected(file, Message.of("file.special"));
    }
    String lower = name.toLowerCase(Locale.ROOT);
    if (Stream.concat(endings.stream(), FOREIGN.stream()).noneMatch(lower::endsWith)) {
      return rejected(file, Message.of("file.other-kind", endings.stream().limit(NAMED).toList()));
    }
    if (!Files.isReadable(entry)) {
      return rejected(file, Message.of("file.forbidden"));
    }
    return new Outcome.Accepted<>(file);
  }

  private static Outcome<InputFile> rejected(InputFile file, Message fault) {
    return new Outcome.Rejected<>(file.rejection(fault));
  }

  /**
   * The file's name in UTF-8, by its bytes: where the system's locale is plain ASCII, as under
   * cron, {@link Path#toString} gives the same marks for every Chinese character.
   */
  private static String name(Path path) {
    String address = path.toUri().getRawPath();
    int end = address.endsWith("/") ? address.length() - 1 : address.length();
    String written = address.substring(address.lastIndexOf('/', end - 1) + 1, end);
    return URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static String printable(String name) {
    StringBuilder plain = new StringBuilder(name);
    for (int i = 0; i < plain.length(); i++) {
      if (Character.isISOControl(plain.charAt(i))) {
        plain.setCharAt(i, '?');
      }
    }
    return plain.toString();
  }
}
