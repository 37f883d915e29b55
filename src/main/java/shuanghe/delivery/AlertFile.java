package shuanghe.delivery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shuanghe.delivery.AlertState.Stand;
import shuanghe.delivery.AlertState.Trouble;
import shuanghe.messages.MessageText;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The file in which the state of a channel is kept, beside the warehouse and not in it, so that it
 * can also be told that the warehouse is damaged. It is written beside and renamed.
 */
final class AlertFile {

  private static final JsonMapper JSON = new JsonMapper();

  private final Path file;

  AlertFile(Path state, String channel) {
    this.file = state.resolve("alerts-" + channel + ".json");
  }

  /** The state; that of the beginning where there is none or it cannot be understood. */
  AlertState read() throws IOException {
    if (!Files.exists(file)) {
      return AlertState.NONE;
    }
    try {
      JsonNode json = JSON.readTree(file.toFile());
      Map<String, Trouble> troubles = new LinkedHashMap<>();
      for (JsonNode trouble : json.path("troubles")) {
        troubles.put(
            trouble.path("name").asString(),
            new Trouble(
                MessageText.read(trouble.path("sentence").asString()),
                Stand.valueOf(trouble.path("stand").asString())));
      }
      List<Instant> sent = new ArrayList<>();
      json.path("sent").forEach(moment -> sent.add(Instant.ofEpochSecond(moment.asLong())));
      return new AlertState(
          troubles,
          json.path("failures").asInt(),
          Instant.ofEpochSecond(json.path("tried").asLong()),
          json.path("reminders").asInt(),
          sent);
    } catch (JacksonException | IllegalArgumentException damaged) {
      return AlertState.NONE;
    }
  }

  void write(AlertState state) throws IOException {
    ObjectNode json = JSON.createObjectNode();
    ArrayNode troubles = json.putArray("troubles");
    state
        .troubles()
        .forEach(
            (name, trouble) ->
                troubles
                    .addObject()
                    .put("name", name)
                    .put("sentence", MessageText.of(trouble.sentence()))
                    .put("stand", trouble.stand().name()));
    json.put("failures", state.failures());
    json.put("tried", state.tried().getEpochSecond());
    json.put("reminders", state.reminders());
    ArrayNode sent = json.putArray("sent");
    state.sent().forEach(moment -> sent.add(moment.getEpochSecond()));
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    Files.createDirectories(file.getParent());
    Files.writeString(beside, json.toString(), StandardCharsets.UTF_8);
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
