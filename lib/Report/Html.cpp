#include "Report/ReportWriter.h"
using namespace irqlint;
std::unique_ptr<ReportWriter> irqlint::makeHtmlWriter(llvm::raw_ostream &,
                                                      const RunStart &,
                                                      const ContractTable &) {
  return nullptr;
}
