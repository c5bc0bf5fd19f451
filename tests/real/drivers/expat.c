/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Parses documents with libexpat, one line a round: what was counted, and what
 * the checks of the fixes say. Ends if a round differs in what was counted.
 */
#include <expat.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static const char doc[] =
	"<?xml version='1.0' encoding='utf-8'?>\n"
	"<!DOCTYPE d [\n<!ELEMENT d (e|f)*>\n"
	"<!ATTLIST e a CDATA 'default' n NMTOKENS #IMPLIED>\n"
	"<!ENTITY % pe '<!ENTITY deep \"in the deep\">'>\n%pe;\n"
	"<!ENTITY one '<f>&deep; and &two;</f>'><!ENTITY two 'zwo'>\n"
	"<!NOTATION gif SYSTEM 'g'>\n]>\n"
	"<d xmlns:x='urn:x'><e x:b='1'>t&amp;&one;</e><!-- c --><?pi data?>"
	"<![CDATA[ <raw> ]]><e a='&two;' n=' q  r '/></d>\n";

struct count {
	int elements, attributes, chars;
};

static void XMLCALL on_start(void *data, const char *name, const char **atts)
{
	struct count *c = data;

	(void)name;
	c->elements++;
	for (; *atts; atts += 2)
		c->attributes += (int)strlen(atts[0]) + (int)strlen(atts[1]);
}

static void XMLCALL on_end(void *data, const char *name)
{
	(void)data;
	(void)name;
}

static void XMLCALL on_chars(void *data, const char *s, int len)
{
	struct count *c = data;

	(void)s;
	c->chars += len;
}

static struct count parse(size_t piece)
{
	struct count c = { 0, 0, 0 };
	XML_Parser p = XML_ParserCreateNS(NULL, '|');
	size_t len = sizeof(doc) - 1;

	XML_SetUserData(p, &c);
	XML_SetElementHandler(p, on_start, on_end);
	XML_SetCharacterDataHandler(p, on_chars);
	XML_SetParamEntityParsing(p, XML_PARAM_ENTITY_PARSING_ALWAYS);
	for (size_t at = 0; at < len; at += piece) {
		size_t n = len - at < piece ? len - at : piece;

		if (XML_Parse(p, doc + at, (int)n, at + n == len) !=
		    XML_STATUS_OK) {
			c.elements = -1;
			break;
		}
	}
	XML_ParserFree(p);
	return c;
}

/* CVE-2024-45490: a negative length is an error of its own kind. */
static int negative_length(void)
{
	XML_Parser p = XML_ParserCreate(NULL);
	int r;

	XML_GetBuffer(p, 16);
	r = XML_ParseBuffer(p, -1, 0) == XML_STATUS_OK ? 0 :
		(int)XML_GetErrorCode(p);
	XML_ParserFree(p);
	return r;
}

/* CVE-2024-50602: stopping what was not started. */
static int early_stop(void)
{
	XML_Parser p = XML_ParserCreate(NULL);
	int r;

	r = XML_StopParser(p, XML_TRUE) == XML_STATUS_OK ? 0 :
		(int)XML_GetErrorCode(p);
	XML_ParserFree(p);
	return r;
}

int main(void)
{
	struct count first = parse(7), c;

	for (;;) {
		c = parse(7);
		if (memcmp(&c, &first, sizeof(c)) || c.elements != 4) {
			printf("wrong: %d elements\n", c.elements);
			return 1;
		}
		parse(sizeof(doc));
		printf("round %d %d %d length=%d stop=%d\n", c.elements,
		       c.attributes, c.chars, negative_length(), early_stop());
		fflush(stdout);
		usleep(2000);
	}
}
