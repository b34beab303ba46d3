//===- ProjectXml.cpp - Reads XML project files ---------------------------===//
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Project/ProjectXml.h"
#include "Project/ProjectNotes.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/MemoryBuffer.h"
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <memory>

using namespace irqlint;
using llvm::StringRef;

const std::string *XmlElement::attribute(StringRef Wanted) const {
  auto Found = llvm::find_if(
      Attributes, [&](const auto &Each) { return Each.first == Wanted; });
  return Found == Attributes.end() ? nullptr : &Found->second;
}

llvm::Error irqlint::projectError(StringRef File, unsigned Line,
                                  const llvm::Twine &Message) {
  std::string Place = shownPath(File).str();
  if (Line)
    Place += ":" + std::to_string(Line);
  return llvm::createStringError(llvm::inconvertibleErrorCode(),
                                 Place + ": error: " + Message);
}

namespace {

/// What a parser has met.
struct ParserNotes {
  /// Where a document type is declared; 0 if none is.
  int DoctypeLine = 0;
  /// The first error: the others are often its consequences.
  int ErrorLine = 0;
  std::string Error;
};

void noteError(void *Context, xmlErrorPtr Error) {
  auto *Parser = static_cast<xmlParserCtxtPtr>(Context);
  auto &Notes = *static_cast<ParserNotes *>(Parser->_private);
  if (Error->level < XML_ERR_ERROR || Notes.ErrorLine)
    return;
  Notes.ErrorLine = std::max(1, Error->line);
  Notes.Error = StringRef(Error->message).trim().split('\n').first.str();
}

/// Ends the parser before it reads what is declared.
void refuseDoctype(void *Context, const xmlChar *, const xmlChar *,
                   const xmlChar *) {
  auto *Parser = static_cast<xmlParserCtxtPtr>(Context);
  static_cast<ParserNotes *>(Parser->_private)->DoctypeLine =
      std::max(1, xmlSAX2GetLineNumber(Parser));
  xmlStopParser(Parser);
}

StringRef text(const xmlChar *Text) {
  return Text ? StringRef(reinterpret_cast<const char *>(Text)) : StringRef();
}

std::string attributeValue(const xmlAttr *Attribute) {
  std::string Value;
  for (const xmlNode *Part = Attribute->children; Part; Part = Part->next)
    Value += text(Part->content);
  return Value;
}

XmlElement convert(xmlNode *Node) {
  XmlElement Result;
  Result.Name = text(Node->name).str();
  Result.Line = xmlGetLineNo(Node);
  for (const xmlAttr *Each = Node->properties; Each; Each = Each->next)
    Result.Attributes.emplace_back(text(Each->name).str(),
                                   attributeValue(Each));
  for (xmlNode *Child = Node->children; Child; Child = Child->next) {
    if (Child->type == XML_ELEMENT_NODE)
      Result.Children.push_back(convert(Child));
    else if (Child->type == XML_TEXT_NODE ||
             Child->type == XML_CDATA_SECTION_NODE)
      Result.Text += text(Child->content);
  }
  return Result;
}

} // namespace

llvm::Expected<XmlElement> irqlint::readXml(StringRef Text, StringRef File) {
  if (Text.size() > (64u << 20))
    return projectError(File, 0, "is too large for a project file");
  std::unique_ptr<xmlParserCtxt, decltype(&xmlFreeParserCtxt)> Parser(
      xmlNewParserCtxt(), xmlFreeParserCtxt);
  if (!Parser)
    llvm::report_bad_alloc_error("no memory for an XML parser");
  ParserNotes Notes;
  Parser->_private = &Notes;
  Parser->sax->internalSubset = refuseDoctype;
  Parser->sax->serror = noteError;
  std::unique_ptr<xmlDoc, decltype(&xmlFreeDoc)> Document(
      xmlCtxtReadMemory(Parser.get(), Text.data(),
                        static_cast<int>(Text.size()), nullptr, nullptr,
                        XML_PARSE_NONET | XML_PARSE_NOERROR |
                            XML_PARSE_NOWARNING | XML_PARSE_BIG_LINES),
      xmlFreeDoc);
  if (Notes.DoctypeLine)
    return projectError(File, Notes.DoctypeLine,
                        "has a document type declaration, which a project "
                        "file doesn't need; it isn't read");
  if (!Document || !Parser->wellFormed)
    return projectError(File, std::max(1, Notes.ErrorLine),
                        "is not valid XML: " + (Notes.Error.empty()
                                                    ? "it has no element"
                                                    : Notes.Error));
  return convert(xmlDocGetRootElement(Document.get()));
}

llvm::Expected<XmlElement> irqlint::readXmlFile(StringRef File) {
  auto Buffer = llvm::MemoryBuffer::getFile(File);
  if (!Buffer)
    return projectError(File, 0,
                        "can't be read: " + Buffer.getError().message());
  return readXml((*Buffer)->getBuffer(), File);
}
