	.file	"orig.cc"
	.text
	.p2align 4
	.globl	_Z1fv
	.type	_Z1fv, @function
_Z1fv:
.Lkpatch_old_1:
.LFB0:
	.cfi_startproc
	movl	_ZL5value(%rip), %eax
	ret
	.cfi_endproc
.LFE0:
	.size	_Z1fv, .-_Z1fv
.Lkpatch_old_end_1:
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.type	_GLOBAL__sub_I__Z1fv, @function
_GLOBAL__sub_I__Z1fv:
.LFB2:
	.cfi_startproc
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	movl	$1, %edi
	call	_Z1gi@PLT
	movl	%eax, _ZL5value(%rip)
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE2:
	.size	_GLOBAL__sub_I__Z1fv, .-_GLOBAL__sub_I__Z1fv
	.section	.init_array,"aw"
	.align 8
	.quad	_GLOBAL__sub_I__Z1fv
	.local	_ZL5value
	.comm	_ZL5value,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.globl	_Z6beforev
	.hidden	_Z6beforev
	.type	_Z6beforev, @function
_Z6beforev:
.Lkpatch_new_1:
	.cfi_startproc
	movl	$3, %eax
	ret
	.cfi_endproc
	.size	_Z6beforev, .-_Z6beforev
.Lkpatch_new_end_1:
	.p2align	4
	.type	_Z1fv.kpatch, @function
_Z1fv.kpatch:
.Lkpatch_new_2:
	.cfi_startproc
	movl	_ZL5value(%rip), %eax
	addl	$3, %eax
	ret
	.cfi_endproc
	.size	_Z1fv.kpatch, .-_Z1fv.kpatch
.Lkpatch_new_end_2:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	_Z1fv.kpatch_old, @function
_Z1fv.kpatch_old:
.Lkpatch_copy_1:
	.cfi_startproc
	movl	_ZL5value(%rip), %eax
	ret
	.cfi_endproc
	.size	_Z1fv.kpatch_old, .-_Z1fv.kpatch_old
.Lkpatch_copy_end_1:
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_0:
	.string	"_Z6beforev"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	0, 0
	.long	.Lkpatch_new_1-.
	.long	.Lkpatch_new_end_1-.Lkpatch_new_1
	.long	.Lkpatch_name_0-.
	.long	2
	.zero	40
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_1:
	.string	"_Z1fv"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_1-.
	.long	.Lkpatch_old_end_1-.Lkpatch_old_1
	.long	.Lkpatch_new_2-.
	.long	.Lkpatch_new_end_2-.Lkpatch_new_2
	.long	.Lkpatch_name_1-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_1-.
	.long	.Lkpatch_copy_end_1-.Lkpatch_copy_1
	.zero	20
