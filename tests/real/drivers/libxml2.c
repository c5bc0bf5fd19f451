/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Parses, validates and writes documents with libxml2; one line a round, with
 * what shows the fixes.
 */
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/xmlschemas.h>
#include <libxml/xpath.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include "child.h"

static const char text[] =
	"<!DOCTYPE d [<!ENTITY a 'x<b>y</b>'><!ENTITY c '&a;&a;'>"
	"<!ATTLIST d q CDATA 'z'>]><d xmlns:n='urn:n'><n:e k='1'>&c;</n:e>"
	"<![CDATA[<>]]><!-- c --><?p q?></d>";
static const char schema[] =
	"<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>"
	"<xs:complexType name='t'><xs:sequence><xs:element name='i' "
	"type='xs:int' maxOccurs='9'/></xs:sequence></xs:complexType>"
	"<xs:element name='r' type='t'/></xs:schema>";
static const char valid[] = "<r><i>1</i><i>22</i></r>";
static const char html[] = "<p>one<br>two<table><tr><td>&copy;</p>";

static int xml(void)
{
	xmlDocPtr doc = xmlReadMemory(text, sizeof(text) - 1, "d", NULL,
				      XML_PARSE_NOENT | XML_PARSE_DTDATTR);
	xmlXPathContextPtr context;
	xmlXPathObjectPtr found;
	xmlChar *out = NULL;
	int n = 0, count;

	if (!doc)
		return -1;
	context = xmlXPathNewContext(doc);
	found = xmlXPathEvalExpression(BAD_CAST "//b", context);
	count = found && found->nodesetval ? found->nodesetval->nodeNr : -1;
	xmlXPathFreeObject(found);
	xmlXPathFreeContext(context);
	xmlDocDumpMemory(doc, &out, &n);
	xmlFree(out);
	xmlFreeDoc(doc);
	return count;
}

static int push(void)
{
	xmlParserCtxtPtr c = xmlCreatePushParserCtxt(NULL, NULL, NULL, 0, "p");
	int good;

	for (size_t i = 0; i < sizeof(text) - 1; i++)
		xmlParseChunk(c, text + i, 1, 0);
	xmlParseChunk(c, NULL, 0, 1);
	good = c->wellFormed;
	xmlFreeDoc(c->myDoc);
	c->myDoc = NULL;
	xmlCtxtReset(c);
	xmlFreeParserCtxt(c);
	return good;
}

static int schemas(void)
{
	xmlSchemaParserCtxtPtr p = xmlSchemaNewMemParserCtxt(schema,
							sizeof(schema) - 1);
	xmlSchemaPtr s = xmlSchemaParse(p);
	xmlSchemaValidCtxtPtr v = xmlSchemaNewValidCtxt(s);
	xmlDocPtr doc = xmlReadMemory(valid, sizeof(valid) - 1, "v", NULL, 0);
	int r = xmlSchemaValidateDoc(v, doc);

	xmlFreeDoc(doc);
	xmlSchemaFreeValidCtxt(v);
	xmlSchemaFree(s);
	xmlSchemaFreeParserCtxt(p);
	return r == 0;
}

static int html_page(void)
{
	htmlParserCtxtPtr c = htmlNewParserCtxt();
	htmlDocPtr doc = htmlCtxtReadMemory(c, html, sizeof(html) - 1, "h",
					    NULL, HTML_PARSE_NOERROR |
					    HTML_PARSE_NOWARNING);
	int good = doc != NULL;

	xmlFreeDoc(doc);
	htmlCtxtReset(c);
	htmlFreeParserCtxt(c);
	return good;
}

/* CVE-2022-2309: a context that is used again, in the midst of a document. */
static int left_spaces(void (*reset)(xmlParserCtxtPtr))
{
	static const char part[] = "<a xmlns='urn:a' xmlns:b='urn:b'><c/><d";
	xmlParserCtxtPtr c = xmlCreatePushParserCtxt(NULL, NULL, NULL, 0, "r");
	int n;

	xmlParseChunk(c, part, sizeof(part) - 1, 0);
	reset(c);
	n = c->nsNr;
	xmlFreeParserCtxt(c);
	return n;
}

/*
 * CVE-2023-29469: how many strings without a letter are there? If not one, it
 * depends on the dictionary's seed.
 */
static const char *empty_strings(void)
{
	static const char names[] = "abcdefghijklmnopqrstuvwxyz";
	xmlDictPtr dict = xmlDictCreate();
	int n;

	for (int i = 0; i < 26; i++)
		xmlDictLookup(dict, BAD_CAST names + i, 0);
	n = xmlDictSize(dict);
	xmlDictFree(dict);
	return n == 1 ? "one" : "many";
}

/* CVE-2023-28484: a type is extended that has nothing below it. */
static int extension(void)
{
	static const char text[] =
		"<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>"
		"<xs:complexType name='b'><xs:simpleContent>"
		"<xs:extension base='xs:int'/></xs:simpleContent>"
		"</xs:complexType><xs:complexType name='c'><xs:complexContent>"
		"<xs:extension base='b'><xs:sequence><xs:element name='e' "
		"type='xs:int'/></xs:sequence></xs:extension>"
		"</xs:complexContent></xs:complexType>"
		"<xs:element name='r' type='c'/></xs:schema>";
	xmlSchemaParserCtxtPtr p = xmlSchemaNewMemParserCtxt(text,
							sizeof(text) - 1);

	return xmlSchemaParse(p) == NULL;
}

/* CVE-2022-40304: entities that mean each other, in the context's strings. */
static int entity_loop(void)
{
	static const char text[] = "<!DOCTYPE d [<!ENTITY a '&b;'>"
		"<!ENTITY b '&a;'>]><d x='&a;'/>";
	xmlParserCtxtPtr c = xmlNewParserCtxt();
	const xmlChar *a = xmlDictLookup(c->dict, BAD_CAST "&a;", 3);
	const xmlChar *b = xmlDictLookup(c->dict, BAD_CAST "&b;", 3);

	xmlCtxtReadMemory(c, text, sizeof(text) - 1, "d", NULL,
			  XML_PARSE_NOENT);
	return !strcmp((const char *)a, "&a;") &&
		!strcmp((const char *)b, "&b;");
}

int main(void)
{
	xmlInitParser();
	for (;;) {
		int a = xml(), b = push(), c = schemas(), d = html_page();

		if (a != 2 || b != 1 || c != 1 || d != 1) {
			printf("wrong %d %d %d %d\n", a, b, c, d);
			return 1;
		}
		printf("round xml=%d html=%d empty=%s schema=%s loop=%s\n",
		       left_spaces(xmlCtxtReset), left_spaces(htmlCtxtReset),
		       empty_strings(), in_child(extension),
		       in_child(entity_loop));
		fflush(stdout);
		usleep(2000);
	}
}
