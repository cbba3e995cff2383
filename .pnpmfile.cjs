// These packages name their platform as text; pnpm leaves other platforms out only where it is a list.
module.exports = {
  hooks: {
    readPackage(pkg) {
      if (/^node-(bin-)?(darwin|linux|win)-/.test(pkg.name)) {
        pkg.os = [].concat(pkg.os);
        pkg.cpu = [].concat(pkg.cpu);
      }
      return pkg;
    },
  },
};
