"""Files that no program should trust, made anew for each run."""
import subprocess
import zipfile
import zlib

from program import JAR, JAVA, ROOT

TYPES = """<?xml version="1.0" encoding="UTF-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
</Types>"""
RELATIONS = """<?xml version="1.0" encoding="UTF-8"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
</Relationships>"""
HEAD = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t xml:space="preserve">'
TAIL = "</w:t></w:r></w:p></w:body></w:document>"
MEGABYTE = 1 << 20


def word_file(path, chunks):
    """A minimal .docx whose document part is the given pieces."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("[Content_Types].xml", TYPES)
        file.writestr("_rels/.rels", RELATIONS)
        with file.open("word/document.xml", "w", force_zip64=True) as part:
            for chunk in chunks:
                part.write(chunk.encode("utf-8"))
    return path


def bomb(path):
    blanks = " " * MEGABYTE
    return word_file(path, (HEAD, *(blanks for _ in range(400)), TAIL))


def external_entity(path, secret):
    doctype = f'<?xml version="1.0"?><!DOCTYPE w:document [<!ENTITY secret SYSTEM "{secret.as_uri()}">]>'
    return word_file(path, (doctype, HEAD, "KẾ HOẠCH &secret;", TAIL))


def truncated(path, whole):
    data = whole.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    return path


def huge(path):
    """200 MB; sparse where the file system can."""
    with path.open("wb") as file:
        file.truncate(200 * MEGABYTE)
    return path


def encrypted(path, whole):
    libraries = f"{JAR.parent}/lib/*"
    subprocess.run([JAVA, "-cp", libraries, ROOT / "app/acceptance/Encrypt.java", whole, path], check=True, capture_output=True)
    return path


def picture_only(path):
    """A scan: one page that is one grey picture, and no text."""
    pixels = zlib.compress(bytes(64 * 64))
    page = b"q 595 0 0 842 0 0 cm /Scan Do Q"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /Scan 5 0 R >> >> /Contents 4 0 R >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(page), page),
        b"<< /Type /XObject /Subtype /Image /Width 64 /Height 64 /ColorSpace /DeviceGray /BitsPerComponent 8"
        b" /Filter /FlateDecode /Length %d >>\nstream\n%s\nendstream" % (len(pixels), pixels),
    ]
    data, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    data += b"xref\n0 6\n0000000000 65535 f \n%strailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (table, len(data))
    path.write_bytes(data)
    return path
