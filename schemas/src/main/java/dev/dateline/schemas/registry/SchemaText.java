package dev.dateline.schemas.registry;

import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.apache.avro.SchemaParseException;

/** The JSON text of an Avro schema, as registries pass it about. Stateless. */
public final class SchemaText {
    private SchemaText() {}

    /**
     * Reads a schema.
     *
     * @throws SchemaParseException for everything that is no Avro schema, whatever Avro's parser makes of it
     */
    public static Schema parse(String text) {
        try {
            return new Schema.Parser().parse(text);
        } catch (SchemaParseException e) {
            throw e;
        } catch (AvroRuntimeException e) {
            throw new SchemaParseException(e);
        } catch (NullPointerException e) {
            // Avro 1.12.2 does so for the bare name of a type that is defined nowhere
            SchemaParseException undefined = new SchemaParseException("Undefined schema: " + text);
            undefined.initCause(e);
            throw undefined;
        }
    }
}
