	.file	"orig.c"
	.text
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	start
	.type	start, @function
start:
.Lkpatch_old_0:
.LFB0:
	.cfi_startproc
	movl	$1, a(%rip)
	ret
	.cfi_endproc
.LFE0:
	.size	start, .-start
.Lkpatch_old_end_0:
	.section	.init_array,"aw"
	.align 8
	.quad	start
	.text
	.p2align 4
	.globl	f
	.type	f, @function
f:
.LFB1:
	.cfi_startproc
	movl	a(%rip), %eax
	ret
	.cfi_endproc
.LFE1:
	.size	f, .-f
	.globl	a
	.bss
	.align 4
	.type	a, @object
	.size	a, 4
a:
	.zero	4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	start.kpatch, @function
start.kpatch:
.Lkpatch_new_0:
	.cfi_startproc
	movl	$3, a(%rip)
	ret
	.cfi_endproc
	.size	start.kpatch, .-start.kpatch
.Lkpatch_new_end_0:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	start.kpatch_old, @function
start.kpatch_old:
.Lkpatch_copy_0:
	.cfi_startproc
	movl	$1, a(%rip)
	ret
	.cfi_endproc
	.size	start.kpatch_old, .-start.kpatch_old
.Lkpatch_copy_end_0:
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_0:
	.string	"start"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_0-.
	.long	.Lkpatch_old_end_0-.Lkpatch_old_0
	.long	.Lkpatch_new_0-.
	.long	.Lkpatch_new_end_0-.Lkpatch_new_0
	.long	.Lkpatch_name_0-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_0-.
	.long	.Lkpatch_copy_end_0-.Lkpatch_copy_0
	.zero	20
