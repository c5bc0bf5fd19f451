	.file	"orig.c"
	.text
	.p2align 4
	.globl	real
	.type	real, @function
real:
.LFB0:
	.cfi_startproc
	leal	1(%rdi), %eax
	ret
	.cfi_endproc
.LFE0:
	.size	real, .-real
	.globl	also
	.set	also,real
	.p2align 4
	.globl	other
	.type	other, @function
other:
.LFB1:
	.cfi_startproc
	leal	2(%rdi), %eax
	ret
	.cfi_endproc
.LFE1:
	.size	other, .-other
	.p2align 4
	.globl	use
	.type	use, @function
use:
.Lkpatch_old_2:
.LFB4:
	.cfi_startproc
	leal	1(%rdi), %eax
	ret
	.cfi_endproc
.LFE4:
	.size	use, .-use
.Lkpatch_old_end_2:
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	use.kpatch, @function
use.kpatch:
.Lkpatch_new_2:
	.cfi_startproc
	leal	3(%rdi,%rdi), %eax
	ret
	.cfi_endproc
	.size	use.kpatch, .-use.kpatch
.Lkpatch_new_end_2:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	use.kpatch_old, @function
use.kpatch_old:
.Lkpatch_copy_2:
	.cfi_startproc
	leal	1(%rdi), %eax
	ret
	.cfi_endproc
	.size	use.kpatch_old, .-use.kpatch_old
.Lkpatch_copy_end_2:
	.globl	third
	.hidden	third
	.set	third, other
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_0:
	.string	"use"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_2-.
	.long	.Lkpatch_old_end_2-.Lkpatch_old_2
	.long	.Lkpatch_new_2-.
	.long	.Lkpatch_new_end_2-.Lkpatch_new_2
	.long	.Lkpatch_name_0-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_2-.
	.long	.Lkpatch_copy_end_2-.Lkpatch_copy_2
	.zero	20
