package shuanghe;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Types say what they are, records what each component is, public methods what they give. What a
 * docstring's tags may look like is the compiler's to check ({@code -Xdoclint}).
 */
class DocstringsTest {

  /** A verb of what it does, or a question that it answers. */
  private static final Pattern NO_NOUN =
      Pattern.compile(
          "(?:What|Which|Whether|How|Where|Who|When|Why|Reads|Writes|Says|Tells|Finds|Makes|Gives|Keeps|Takes|Puts|Asks|Holds|Looks|Sets|Words"
              + " the|Decides|Gathers|Loads"
              + "|Removes|Chooses|Fills|Feeds|Opens|Adds|Joins|Cuts|Turns|Sends|Shows|Paints|Lays)\\b.*");

  /** A type that is not private. {@code isShared}: other packages see it. */
  private record DocumentedType(
      DocTrees docs, TreePath path, ClassTree tree, String name, boolean isShared) {

    /** The words of a docstring in one line; empty where there is none. */
    String docstring(Tree member) {
      DocCommentTree found =
          docs.getDocCommentTree(member == tree ? path : new TreePath(path, member));
      return found == null
          ? ""
          : found.getFullBody().stream()
              .map(Object::toString)
              .collect(Collectors.joining())
              .replaceAll("\\s+", " ")
              .strip();
    }

    Stream<String> documentedComponents() {
      DocCommentTree found = docs.getDocCommentTree(path);
      return found == null
          ? Stream.empty()
          : found.getBlockTags().stream()
              .filter(ParamTree.class::isInstance)
              .map(ParamTree.class::cast)
              .filter(p -> !p.isTypeParameter() && !p.getDescription().isEmpty())
              .map(p -> p.getName().toString());
    }

    Stream<String> components() {
      return tree.getKind() == Tree.Kind.RECORD
          ? fields(Predicate.not(DocstringsTest::isStatic)).map(v -> v.getName().toString())
          : Stream.empty();
    }

    Stream<VariableTree> fields(Predicate<ModifiersTree> wanted) {
      return tree.getMembers().stream()
          .filter(VariableTree.class::isInstance)
          .map(VariableTree.class::cast)
          .filter(v -> wanted.test(v.getModifiers()));
    }

    /** Methods and constructors that others may call and that nothing above them describes. */
    Stream<MethodTree> publicMethods() {
      return tree.getMembers().stream()
          .filter(MethodTree.class::isInstance)
          .map(MethodTree.class::cast)
          .filter(m -> tree.getKind() == Tree.Kind.INTERFACE || isPublic(m.getModifiers()))
          .filter(m -> !m.getModifiers().getFlags().contains(Modifier.PRIVATE))
          .filter(m -> !isConstructorOfRecordOrWithoutArguments(m))
          .filter(
              m ->
                  m.getModifiers().getAnnotations().stream()
                      .noneMatch(a -> a.getAnnotationType().toString().equals("Override")));
    }

    private boolean isConstructorOfRecordOrWithoutArguments(MethodTree method) {
      return method.getReturnType() == null
          && (tree.getKind() == Tree.Kind.RECORD || method.getParameters().isEmpty());
    }
  }

  private static final List<DocumentedType> TYPES = new ArrayList<>();

  @BeforeAll
  static void parseSources() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
    List<Path> sources =
        Folders.files(Path.of("src/main/java")).stream()
            .filter(file -> !file.endsWith("package-info.java"))
            .toList();
    JavacTask task =
        (JavacTask)
            compiler.getTask(
                null,
                files,
                null,
                List.of("-proc:none"),
                null,
                files.getJavaFileObjectsFromPaths(sources));
    DocTrees docs = DocTrees.instance(task);
    for (CompilationUnitTree unit : task.parse()) {
      new TreePathScanner<Void, DocumentedType>() {
        @Override
        public Void visitClass(ClassTree tree, DocumentedType outer) {
          Set<Modifier> flags = tree.getModifiers().getFlags();
          if (tree.getSimpleName().isEmpty() || flags.contains(Modifier.PRIVATE)) {
            return null;
          }
          String simple = tree.getSimpleName().toString();
          DocumentedType type =
              new DocumentedType(
                  docs,
                  getCurrentPath(),
                  tree,
                  outer == null ? simple : outer.name + "." + simple,
                  isShared(outer, flags));
          TYPES.add(type);
          return super.visitClass(tree, type);
        }
      }.scan(unit, null);
    }
  }

  /** Whether other packages see a type; members of an interface are public without the word. */
  private static boolean isShared(DocumentedType outer, Set<Modifier> flags) {
    if (outer == null) {
      return flags.contains(Modifier.PUBLIC);
    }
    return outer.isShared
        && (outer.tree.getKind() == Tree.Kind.INTERFACE || flags.contains(Modifier.PUBLIC));
  }

  private static boolean isPublic(ModifiersTree modifiers) {
    return modifiers.getFlags().contains(Modifier.PUBLIC);
  }

  private static boolean isStatic(ModifiersTree modifiers) {
    return modifiers.getFlags().contains(Modifier.STATIC);
  }

  @Test
  void aTypeIsANounPhrase() {
    assertThat(TYPES).hasSizeGreaterThan(500);
    assertThat(TYPES)
        .filteredOn(
            t -> {
              String docstring = t.docstring(t.tree);
              return docstring.isEmpty() || NO_NOUN.matcher(docstring).matches();
            })
        .extracting(DocumentedType::name)
        .isEmpty();
  }

  @Test
  void aRecordSaysWhatEachComponentIs() {
    assertThat(TYPES)
        .flatExtracting(
            t -> {
              List<String> documented = t.documentedComponents().toList();
              return t.components()
                  .filter(Predicate.not(documented::contains))
                  .map(c -> t.name + "." + c)
                  .toList();
            })
        .isEmpty();
  }

  @Test
  void aPublicMethodHasADocstring() {
    assertThat(TYPES)
        .filteredOn(DocumentedType::isShared)
        .flatExtracting(
            t ->
                t.publicMethods()
                    .filter(m -> t.docstring(m).isEmpty() && !hasTags(t, m))
                    .map(m -> t.name + "." + m.getName())
                    .toList())
        .isEmpty();
  }

  /** A constructor of which nothing is to be said may only say what it is given. */
  private static boolean hasTags(DocumentedType type, MethodTree method) {
    DocCommentTree found = type.docs.getDocCommentTree(new TreePath(type.path, method));
    return found != null && !found.getBlockTags().isEmpty();
  }

  /** Attributes of a schema state their meaning in both languages where they are made. */
  @Test
  void aPublicConstantHasADocstring() {
    assertThat(TYPES)
        .filteredOn(t -> t.isShared && t.tree.getKind() != Tree.Kind.ENUM)
        .flatExtracting(
            t ->
                t.fields(m -> isPublic(m) && isStatic(m))
                    .filter(v -> !v.getType().toString().startsWith("Attribute<"))
                    .filter(v -> t.docstring(v).isEmpty())
                    .map(v -> t.name + "." + v.getName())
                    .toList())
        .isEmpty();
  }
}
