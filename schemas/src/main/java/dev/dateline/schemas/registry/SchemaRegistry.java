package dev.dateline.schemas.registry;

import org.apache.avro.Schema;

/** What serdes need of a schema registry. Implementations are thread-safe and cache what cannot change. */
public interface SchemaRegistry {

    /**
     * The id of a schema under a subject; registers it there if it is new.
     *
     * @throws RegistryUnavailable where the registry does not answer
     * @throws SchemaRejected where the registry refuses the schema
     */
    int register(String subject, Schema schema);

    /**
     * The schema of an id.
     *
     * @throws RegistryUnavailable where the registry does not answer
     * @throws UnknownSchema where no schema has this id
     */
    Schema byId(int id);
}
