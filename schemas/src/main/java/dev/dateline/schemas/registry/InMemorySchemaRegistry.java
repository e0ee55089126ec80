package dev.dateline.schemas.registry;

import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;

/** A registry within this JVM: for offline commands and topology tests. Ids count from 1, the same schema has the same id. Thread-safe. */
public final class InMemorySchemaRegistry implements SchemaRegistry {
    private final List<Schema> schemas = new ArrayList<>();

    @Override
    public synchronized int register(String subject, Schema schema) {
        int at = schemas.indexOf(schema);
        if (at < 0) {
            schemas.add(schema);
            return schemas.size();
        }
        return at + 1;
    }

    @Override
    public synchronized Schema byId(int id) {
        if (id < 1 || id > schemas.size()) {
            throw new UnknownSchema("no schema has the id " + id);
        }
        return schemas.get(id - 1);
    }
}
