package dev.dateline.standalone.registry;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.standalone.registry.RegistryEntry.Version;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The paths of Confluent's HTTP API, and which deed each asks for. Stateless apart from the book. */
final class RegistryRoutes {
    static final String MEDIA_TYPE = "application/vnd.schemaregistry.v1+json";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SUBJECT = "/subjects/{subject}";
    private static final String VERSION = SUBJECT + "/versions/{version}";
    private static final String COMPATIBILITY = "/compatibility" + SUBJECT + "/versions";

    private final SchemaBook book;

    RegistryRoutes(SchemaBook book) {
        this.book = book;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/", ctx -> answer(ctx, "{}"));
        routes.get("/mode", ctx -> answer(ctx, JSON.createObjectNode().put("mode", "READWRITE")));
        addSubjects(routes);
        addSchemas(routes);
        addLevels(routes);
        routes.post(COMPATIBILITY, ctx -> compatibility(ctx, book.existing(subject(ctx), false)));
        routes.post(COMPATIBILITY + "/{version}", ctx -> compatibility(ctx, List.of(version(ctx))));
    }

    private void addSubjects(RoutesConfig routes) {
        routes.get("/subjects", ctx -> answer(ctx, subjects(ctx)));
        routes.post(SUBJECT, ctx -> {
            String schema = RegistryRequest.schema(ctx.bodyAsBytes());
            answer(ctx, describe(book.lookUp(subject(ctx), schema, withDeleted(ctx))));
        });
        routes.delete(SUBJECT, ctx -> {
            refusePermanent(ctx);
            answer(ctx, array(book.deleteSubject(subject(ctx))));
        });
        routes.get(SUBJECT + "/versions", ctx -> {
            List<Version> versions = book.existing(subject(ctx), withDeleted(ctx));
            answer(ctx, array(versions.stream().map(Version::version).toList()));
        });
        routes.post(SUBJECT + "/versions", ctx -> {
            int id = book.register(subject(ctx), RegistryRequest.schema(ctx.bodyAsBytes()));
            answer(ctx, JSON.createObjectNode().put("id", id));
        });
        routes.get(VERSION, ctx -> answer(ctx, describe(version(ctx))));
        routes.get(VERSION + "/schema", ctx -> answer(ctx, version(ctx).schema()));
        routes.get(VERSION + "/referencedby", ctx -> {
            version(ctx);
            answer(ctx, JSON.createArrayNode());
        });
        routes.delete(VERSION, ctx -> {
            refusePermanent(ctx);
            answer(ctx, Integer.toString(book.deleteVersion(subject(ctx), ctx.pathParam("version"))));
        });
    }

    private void addSchemas(RoutesConfig routes) {
        routes.get("/schemas", ctx -> {
            ArrayNode all = JSON.createArrayNode();
            book.state().all(withDeleted(ctx)).forEach(version -> all.add(describe(version)));
            answer(ctx, all);
        });
        routes.get("/schemas/types", ctx -> answer(ctx, JSON.createArrayNode().add("AVRO")));
        routes.get(
                "/schemas/ids/{id}", ctx -> answer(ctx, JSON.createObjectNode().put("schema", schema(ctx))));
        routes.get("/schemas/ids/{id}/schema", ctx -> answer(ctx, schema(ctx)));
        routes.get("/schemas/ids/{id}/subjects", ctx -> {
            ArrayNode subjects = JSON.createArrayNode();
            uses(ctx).stream().map(Version::subject).distinct().forEach(subjects::add);
            answer(ctx, subjects);
        });
        routes.get("/schemas/ids/{id}/versions", ctx -> {
            ArrayNode versions = JSON.createArrayNode();
            uses(ctx)
                    .forEach(version -> versions.addObject()
                            .put("subject", version.subject())
                            .put("version", version.version()));
            answer(ctx, versions);
        });
    }

    private void addLevels(RoutesConfig routes) {
        routes.get(
                "/config", ctx -> level(ctx, "compatibilityLevel", book.state().globalLevel()));
        routes.put("/config", ctx -> setLevel(ctx, Optional.empty()));
        routes.delete("/config", ctx -> level(ctx, "compatibilityLevel", book.deleteLevel(Optional.empty())));
        routes.get("/config/{subject}", ctx -> {
            Optional<CompatibilityLevel> own =
                    Optional.ofNullable(book.state().levels().get(subject(ctx)));
            boolean global = flag(ctx, "defaultToGlobal");
            level(
                    ctx,
                    "compatibilityLevel",
                    own.or(() -> global ? Optional.of(book.state().globalLevel()) : Optional.empty())
                            .orElseThrow(() -> RegistryError.noLevel(subject(ctx))));
        });
        routes.put("/config/{subject}", ctx -> setLevel(ctx, Optional.of(subject(ctx))));
        routes.delete(
                "/config/{subject}",
                ctx -> level(ctx, "compatibilityLevel", book.deleteLevel(Optional.of(subject(ctx)))));
    }

    private void setLevel(Context ctx, Optional<String> subject) {
        level(ctx, "compatibility", book.setLevel(subject, RegistryRequest.level(ctx.bodyAsBytes())));
    }

    private void compatibility(Context ctx, List<Version> versions) {
        List<String> faults = book.faults(subject(ctx), RegistryRequest.schema(ctx.bodyAsBytes()), versions);
        ObjectNode verdict = JSON.createObjectNode().put("is_compatible", faults.isEmpty());
        if (flag(ctx, "verbose")) {
            faults.forEach(verdict.putArray("messages")::add);
        }
        answer(ctx, verdict);
    }

    private ArrayNode subjects(Context ctx) {
        String prefix = Optional.ofNullable(ctx.queryParam("subjectPrefix")).orElse("");
        ArrayNode names = JSON.createArrayNode();
        book.state().all(withDeleted(ctx)).stream()
                .map(Version::subject)
                .distinct()
                .filter(name -> name.startsWith(prefix))
                .forEach(names::add);
        return names;
    }

    private Version version(Context ctx) {
        return book.version(subject(ctx), ctx.pathParam("version"), withDeleted(ctx));
    }

    private String schema(Context ctx) {
        int id = id(ctx);
        return book.state().schema(id).orElseThrow(() -> RegistryError.idNotFound(id));
    }

    private List<Version> uses(Context ctx) {
        schema(ctx);
        int id = id(ctx);
        return book.state().all(withDeleted(ctx)).stream()
                .filter(version -> version.id() == id)
                .toList();
    }

    private static int id(Context ctx) {
        try {
            return Integer.parseInt(ctx.pathParam("id"));
        } catch (NumberFormatException e) {
            throw RegistryError.invalidRequest("The id '" + ctx.pathParam("id") + "' is no number");
        }
    }

    private static String subject(Context ctx) {
        return ctx.pathParam("subject");
    }

    private static boolean withDeleted(Context ctx) {
        return flag(ctx, "deleted");
    }

    private static boolean flag(Context ctx, String name) {
        return Boolean.parseBoolean(ctx.queryParam(name));
    }

    private static void refusePermanent(Context ctx) {
        if (flag(ctx, "permanent")) {
            throw RegistryError.permanentDeletion();
        }
    }

    private static ObjectNode describe(Version version) {
        return JSON.createObjectNode()
                .put("subject", version.subject())
                .put("id", version.id())
                .put("version", version.version())
                .put("schema", version.schema());
    }

    private static ArrayNode array(List<Integer> numbers) {
        ArrayNode array = JSON.createArrayNode();
        numbers.forEach(array::add);
        return array;
    }

    private static void level(Context ctx, String field, CompatibilityLevel level) {
        answer(ctx, JSON.createObjectNode().put(field, level.name()));
    }

    static void answer(Context ctx, Object json) {
        ctx.contentType(MEDIA_TYPE).result(json.toString().getBytes(StandardCharsets.UTF_8));
    }
}
