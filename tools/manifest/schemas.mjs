import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { memoryPages, validateXML } from 'xmllint-wasm';

const MAIN = 'OfficeAppManifestV1_1.xsd';

/** Stands for a schema that the published ones import and that was never published. */
const CONTENT_STUB = {
  fileName: 'ContentAppVersionOverridesV1_0.xsd',
  contents: `<?xml version="1.0" encoding="utf-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://schemas.microsoft.com/office/contentappversionoverrides" elementFormDefault="qualified">
  <xs:element name="VersionOverrides" type="xs:anyType" />
</xs:schema>`,
};

/** The shared runtime is younger than the schemas: it comes first in a host. */
const RUNTIMES = `<xs:element name="Runtimes" minOccurs="0"><xs:complexType><xs:sequence>
  <xs:element name="Runtime" maxOccurs="unbounded"><xs:complexType>
    <xs:attribute name="resid" type="xs:string" use="required" />
    <xs:attribute name="lifetime" type="xs:string" />
  </xs:complexType></xs:element>
</xs:sequence></xs:complexType></xs:element>`;

/** The schemas' patterns end in a lazy quantifier of another language; they have one type too few. */
function repaired(fileName, contents) {
  const plain = contents.replaceAll('{0,3}?', '{0,3}');
  if (!fileName.startsWith('TaskPaneAppVersionOverrides')) return plain;
  return plain.replace(
    /(<xs:complexType name="Host" abstract="true">[\s\S]*?<xs:sequence>)/,
    (start) => start + RUNTIMES
  );
}

function schemaFiles(folder) {
  const files = readdirSync(folder).filter((name) => name.endsWith('.xsd'));
  return files.map((fileName) => ({
    fileName,
    contents: repaired(fileName, readFileSync(join(folder, fileName), 'utf8')),
  }));
}

/**
 * What Microsoft's published schemas say against a manifest, or null where they are not at hand:
 * they belong to another project and are not part of this one.
 */
export async function schemaProblems(text, folder) {
  if (!existsSync(join(folder, MAIN))) return null;
  const files = [...schemaFiles(folder), CONTENT_STUB];
  const { valid, errors, rawOutput } = await validateXML({
    xml: [{ fileName: 'manifest.xml', contents: text }],
    schema: files.filter(({ fileName }) => fileName === MAIN),
    preload: files.filter(({ fileName }) => fileName !== MAIN),
    maxMemoryPages: 256 * memoryPages.MiB,
  });
  if (valid) return [];
  const found = errors.map(({ message, loc }) => ({ line: loc?.lineNumber ?? 1, says: message }));
  return found.length > 0 ? found : [{ line: 1, says: rawOutput }];
}
